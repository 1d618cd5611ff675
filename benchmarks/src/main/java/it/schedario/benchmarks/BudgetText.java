package it.schedario.benchmarks;

import java.util.Locale;

/** Writes a <i>bilancio di previsione</i>, as long as wanted, with its totals; it names no town. */
final class BudgetText {
  private static final String TOP =
      """
       Bilancio di Previsione 2024 - REPORT COMMISSIONI - 

      1.A        ENTRATE CORRENTI

      ANNO :

      2024

      PEGPDC DESCRIZIONE PEG VINCPREVISIONE 2024 PREVISIONE 2023 RENDICONTO 2023

      SET04   SETTORE CULTURA, SCUOLA E TERRITORIO

      """;

  private static final String SERVICE =
      """
      %1$d SERVIZIO ISTRUZIONE E DIRITTO ALLO STUDIO

      2 TRASFERIMENTI CORRENTITITOLO

      01 TRASFERIMENTI CORRENTITIPOLOGIA:

      %1$d 3 02010101000 CONTRIBUTO MINISTERIALE PER LA MENSA DEL 

      PERSONALE SCOLASTICO
      38.500,0037.200,00 36.914,20

      %1$d 7 22010101000 FONDO NAZIONALE PER IL SISTEMA INTEGRATO ZERO- 

      SEI
      V112.400,0098.750,50 98.750,50

      150.900,00135.950,50Totale TRASFERIMENTI CORRENTI 135.664,70

      3 ENTRATE EXTRATRIBUTARIETITOLO

      01 VENDITA DI BENI E SERVIZITIPOLOGIA:

      %1$d 12 03010201008 PROVENTI DELLA REFEZIONE SCOLASTICA 412.000,00405.500,00 398.716,35

      %1$d 15 03010201016 RETTE DEL NIDO COMUNALE "LA CASCINA" 148.300,00148.300,00 151.204,80

      560.300,00553.800,00Totale VENDITA DI BENI E SERVIZI 549.921,15

      711.200,00Totale Settore %1$d 689.750,50 685.585,85

      """;

  private static final long[] SERVICE_CENTS = {71_120_000, 68_975_050, 68_558_585};
  private static final int FIRST_SERVICE = 10;

  private BudgetText() {}

  /** At least so many characters, ending with the total of all. */
  static String ofLength(int characters) {
    StringBuilder text = new StringBuilder(TOP);
    int services = 0;
    while (text.length() < characters) {
      text.append(SERVICE.formatted(FIRST_SERVICE + services++));
    }
    return text.append(amount(services, 0))
        .append("Totale SET04   ")
        .append(amount(services, 1))
        .append(' ')
        .append(amount(services, 2))
        .append('\n')
        .toString();
  }

  private static String amount(int services, int column) {
    long cents = services * SERVICE_CENTS[column];
    String units = String.format(Locale.ITALY, "%,d", cents / 100);
    return units + "," + String.format(Locale.ROOT, "%02d", cents % 100);
  }
}
