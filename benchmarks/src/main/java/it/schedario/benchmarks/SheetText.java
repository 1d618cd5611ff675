package it.schedario.benchmarks;

/** Writes a document in the layout <i>scheda obiettivi</i>: an invented town, as long as wanted. */
final class SheetText {
  private static final String COVER =
      """
      SCHEDA OBIETTIVI
      Data elaborazione 12/03/2025

      Parametri selezionati:

      Vista DUP_2024_2026 DUP 2024 2026
      Livello OBIETTIVO DI PEG
      Centro di Responsabilità 03_S_2024 SERVIZI ALLA PERSONA

      """;

  private static final String HEADER =
      """


      Comune di Borgo San Martino al Lago SCHEDA OBIETTIVI

      OBIETTIVO DI PEG Assessorato Centro di Responsabilità

      2024_S03_%04d Servizi sociali, famiglia e buon vicinato

      SETTORE SERVIZI ALLA PERSONA

      Sostenere gli anziani soli con una rete di vicinato e aprire un punto di ascolto in ogni
      quartiere.

      Responsabile

      FERRI ADA

      """;

  private static final String LINKED_TO =
      """
      Collegato a
      OBIETTIVO DI MANDATO: DUP_02 UNA COMUNITA' CHE CURA
      OBIETTIVO DI MISSIONE: DUP_02_1201 Nessuno resta indietro
      OBIETTIVO DI PROGRAMMA: DUP_02_1201_0301 Vivere bene a ogni eta'

      STATO DI ATTUAZIONE

      """;

  private static final String NARRATIVE =
      """
      Nel corso dell'anno il servizio ha visitato ottantadue persone, ha raccolto i loro bisogni in una scheda comune e ha concordato con il
      medico di base e con i vicini chi telefona, chi fa la spesa e chi accompagna alle visite; la scheda viene rivista ogni tre mesi insieme
      alla famiglia, quando c'è, oppure con il custode sociale del quartiere.
      - Il punto di ascolto ha aperto il lunedì e il giovedì, con due volontari formati e un'assistente sociale che segue i casi più delicati;
      - i corsi per volontari sono stati due, con trentuno iscritti.

      """;

  private static final String PHASE =
      """
      FASE

      Apertura di un punto di
      ascolto nel quartiere nord

      Inizio Previsto Fine Prevista

      Peso Avanzamento Responsabile Centro di Responsabilità NoteInizio Effettivo Fine Effettiva

      01/01/2024 31/12/2024 50,00 100,00 BIANCO LUCIA SERVIZI ALLA
      PERSONA

      Aperto con delibera di Giunta
      n. 31 del 12/2/2024; verbali agli
      atti del servizio.

      01/02/2024 30/11/2024

      """;

  private static final String INDICATORS =
      """
      INDICATORI

      Descrizione Tipo Valore Atteso Valore Raggiunto Valore Raggiunto 2023 Valore Raggiunto 2022 Note

      Numero di persone visitate a casa almeno una volta al
      mese dal servizio o da un volontario EFFICACIA 80,00 82,00

      Corsi per volontari tenuti entro il 31/12/2024 EFFICIENZA 2,00 2,00 1,00 1,00

      """;

  private SheetText() {}

  /** At least so many characters, ending with a whole sheet. */
  static String ofLength(int characters) {
    StringBuilder text = new StringBuilder(COVER);
    for (int sheet = 1; text.length() < characters; sheet++) {
      String header = HEADER.formatted(sheet);
      text.append(header).append(LINKED_TO).append(NARRATIVE.repeat(4));
      text.append(header).append(NARRATIVE).append("Stato\nIn Corso\n\nFASI - ATTIVITA'\n\n");
      text.append(PHASE.repeat(4)).append(header).append(INDICATORS);
    }
    return text.toString();
  }
}
