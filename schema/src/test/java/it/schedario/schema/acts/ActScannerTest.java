package it.schedario.schema.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.schedario.schema.ActBody;
import it.schedario.schema.ActKind;
import it.schedario.schema.ActReference;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActScannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Laws and decrees of the State
        "L. 285/97 | legge:285/1997",
        "legge n. 241/1990 | legge:241/1990",
        "Legge 104 del 1992 | legge:104/1992",
        "LEGGE 28/8/97 N.285 | legge:285/1997",
        "L. 8 novembre 2000, n. 328 | legge:328/2000",
        "legge 1° agosto 2003 n. 206 | legge:206/2003",
        "legge dell'8 novembre 2000, n. 328 | legge:328/2000",
        "L. n. 104 del 5.2.1992 | legge:104/1992",
        "leggi 104/1992 e 328/2000 | legge:104/1992 legge:328/2000",
        "D.Lgs. 36/2023 | dlgs:36/2023",
        "D. Lgs. n. 36 del 31/03/2023 | dlgs:36/2023",
        "d.lgs 36/23 | dlgs:36/2023",
        "DLgs 36/2023 | dlgs:36/2023",
        "D.Lgs.vo 267/2000 | dlgs:267/2000",
        "D.lgs.n.81/2008 | dlgs:81/2008",
        "decreto legislativo 31 marzo 2023, n. 36 | dlgs:36/2023",
        "decreto legislativo n. 118/2011 | dlgs:118/2011",
        "D.L. 34/2020 | dl:34/2020",
        "decreto-legge 19 maggio 2020, n. 34 | dl:34/2020",
        "D.P.R. 445/2000 | dpr:445/2000",
        "DPR n. 380 del 6 giugno 2001 | dpr:380/2001",
        "D.P.C.M. n. 159/2013 | dpcm:159/2013",
        "D.P.CM. n. 159/2013 | dpcm:159/2013",
        "DPCM 21 gennaio 2021 | dpcm:2021-01-21",
        "D.M. 77 del 23/05/2022 | dm:77/2022",
        "decreto del Presidente della Repubblica 28 dicembre 2000, n. 445 | dpr:445/2000",
        "R.D. n. 639/1910 | rd:639/1910",
        // Acts of the Region
        "DGR 2857/20 | dgr:2857/2020",
        "D.G.R. n. 2857 del 18/02/2020 | dgr:2857/2020",
        "DGR n. XI/2857 del 2020 | dgr:2857/2020",
        "D.G.R. Lombardia n. 7/20763 del 16.2.2005 | dgr:20763/2005",
        "dgr 2015/20 | dgr:2015/2020",
        "delibera di Giunta regionale n. 2857/2020 | dgr:2857/2020",
        "L.R. 3/2008 | lr:3/2008",
        "L.R. Lombardia n. 16/2016 | lr:16/2016",
        "legge regionale 15/2015 | lr:15/2015",
        "Legge della Regione Lombardia n. 3/2008 | legge:3/2008",
        "R.R. n. 4/2017 | rr:4/2017",
        "regolamento regionale 4 agosto 2017, n. 4 | rr:4/2017",
        // Acts of the town
        "GC n. 279/2024 | gc:279/2024",
        "G.C. 279/24 | gc:279/2024",
        "DGC n. 12 del 3/4/2024 | gc:12/2024",
        "Delibera GC 199 del 4/7/2024 | gc:199/2024",
        "delibera di G.C. n. 199/2024 | gc:199/2024",
        "Deliberazione di Giunta Comunale n.1628 del 22.09.2017 | gc:1628/2017",
        "deliberazione della Giunta n. 15/2023 | gc:15/2023",
        "deliberazione n. 15/2023 della Giunta comunale | gc:15/2023",
        "delibera n. 15 di Giunta comunale del 7 marzo 2023 | gc:15/2023",
        "Giunta comunale n. 15 del 7 marzo 2023 | gc:15/2023",
        "Delibera di CC n. 56 del 25/9/2024 | cc:56/2024",
        "Delibera CC 36 del 24/5/24 | cc:36/2024",
        "D.C.C. 36/2024 | cc:36/2024",
        "deliberazione del Consiglio comunale del 25/9/2024 | cc:2024-09-25",
        "Delibera di patrocinio n. 298/2024 | delibera:298/2024",
        "delibera 2024/15 | delibera:15/2024",
        "DD91 del 6/2/24 | dd:91/2024",
        "DD 464 | dd:464",
        "D.D. n. 464 del 16/4/2024 | dd:464/2024",
        "determinazione dirigenziale n. 91 del 6/2/2024 | dd:91/2024",
        "determinazione a contrarre n. 0091/2024 | dd:91/2024",
        "determinazioni nn. 12, 13 e 15 del 2024 | dd:12/2024 dd:13/2024 dd:15/2024",
        "Atti DI 2024-93, 455, 588. | di:93/2024 di:455/2024 di:588/2024",
        "ATTI DI 2024-93,455 e 588 | di:93/2024 di:455/2024 di:588/2024",
        "Proposta 1750 del 11/4/24 | proposta:1750/2024",
        "proposta di deliberazione n. 17/2024 | proposta:17/2024",
        "prot. n. 2025/35977 | prot:35977/2025",
        "prot. . n. 2025/35977 | prot:35977/2025",
        "Prot. gen. n. 0012345 del 3/4/2024 | prot:12345/2024",
        "protocollo n. 12345/2024 | prot:12345/2024",
        "ordinanza sindacale n. 7/2024 | ordinanza:7/2024",
        "decreto n. 3412 del 5/3/2024 | decreto:3412/2024",
        "GC n. 279/2024, GC n. 331/2024 | gc:279/2024 gc:331/2024",
        "D.G.C. n. 12 del 3/4/2024 e n. 15 del 5/4/2024 | gc:12/2024 gc:15/2024",
      })
  void inText_printedForm_givesNormalForm(String printed, String expected) {
    String text = "Si richiama " + printed + " come da atti";

    assertThat(normalForms(ActScanner.inText(text))).isEqualTo(expected);
    assertThat(normalForms(ActScanner.inText(text.replace(" ", "\n")))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "progetti finanziati (es. Legge 162, fondi propri) | legge:162",
        "il Dopo di Noi, ex Legge 112 e altri | legge:112",
        "interventi ex. L. 112. | legge:112",
        "ai sensi della L. 104 art. 3 | legge:104",
        "ai sensi dell’art. 13 della L.R. 3/2008 ed in scadenza al 30.6.2022 | lr:3/2008",
        "ai sensi dell'art.5 d.lgs. 36/2023, 3 lotti | dlgs:36/2023",
        "DGR 2857/2020, 12/24 mesi | dgr:2857/2020",
        "DD91 del 6/2/24; DD 464 del 16/4/24 | dd:91/2024 dd:464/2024",
      })
  void inText_actInASentence_isFoundAlone(String text, String expected) {
    assertThat(normalForms(ActScanner.inText(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DD",
        "formato DD/MM/YYYY",
        "L. 1 primo punto, L. 2 secondo punto",
        "L. 4 trim",
        "un costo di L. 50.000",
        "entro i termini di legge 30 giorni",
        "LA CITTA' CHE LEGGE 2025",
        "art. 30 del GDPR",
        "considerando 75 e 76, art. 35",
        "articolo 2043 c.c.",
        "i CC intervengono in 3 minuti",
        "caserma CC 2",
        "50 cc 3 volte",
        "REALIZZAZIONE DI N. 4 CAMPI SCUOLA",
        "STAGIONE TEATRALE DI 2024-25",
        "le attività di 2024-25",
        "almeno n. 1 proposta formativa",
        "proposta 3",
        "Protocollo d'intesa 2 agosto 2021 tra gli enti",
        "la procedura determina n. 3 graduatorie",
        "Determina di approvazione Sal n.01 entro il 4 trim",
        "Determina di aggiudicazione 2 trim",
        "predisposizione della delibera di 2025/2027",
        "la ASL 3/2020",
        "A.S.L. 112/2016",
        "commi 797-804 della legge di bilancio 2021",
        "il Consiglio comunale 2024",
        "decreto di povertà estrema",
        "via Roma n. 12, tel. 02 1234567",
        "dal 01/01/2024 al 31/12/2024",
        "DD 12,50 euro",
        "DD 12% del totale",
        "DD 91a",
        "3DD 5",
        "DGR",
        "prot. 123456789012",
      })
  void inText_noAct_findsNone(String text) {
    assertThat(ActScanner.inText(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DGR 2857/20 | dgr:2857/2020",
        "dgr 2857/2020 comunità educativa | dgr:2857/2020",
        "delibera giunta 279 del 2024 | gc:279/2024",
        "gc 279 | gc:279",
        "gc n. 279/2024 | gc:279/2024",
        "d.lgs. 36/2023 | dlgs:36/2023",
        "dlgs 36 | dlgs:36",
        "dd 998 | dd:998",
        "determina 91 del 2024 | dd:91/2024",
        "legge 112 | legge:112",
        "l 104/92 disabili | legge:104/1992",
        "di 2024-93 | di:93/2024",
        "cc 56 | cc:56",
        "delibera 2024 | ''",
        "asili di 3 anni | ''",
        "legge di bilancio | ''",
      })
  void inQuery_typedForm_givesNormalForm(String query, String expected) {
    assertThat(normalForms(ActScanner.inQuery(query))).isEqualTo(expected.replace("''", ""));
  }

  @Test
  void inText_mention_saysWhatIsPrintedAndWhere() {
    String text = "Contratto (Delibera  CC 36 del\n24/5/24).";

    ActMention mention = ActScanner.inText(text).get(0);

    assertThat(mention.act())
        .isEqualTo(
            new ActReference(
                ActKind.RESOLUTION,
                ActBody.MUNICIPAL_COUNCIL,
                "36",
                2024,
                LocalDate.of(2024, 5, 24),
                "Delibera CC 36 del 24/5/24"));
    assertThat(text.substring(mention.start(), mention.end()))
        .isEqualTo("Delibera  CC 36 del\n24/5/24");
  }

  @Test
  void inText_list_givesEachNumberItsOwnPlace() {
    String text = "Atti DI 2024-93, 455 e 588.";

    assertThat(ActScanner.inText(text))
        .extracting(mention -> text.substring(mention.start(), mention.end()))
        .containsExactly("DI 2024-93", "455", "588");
  }

  @Test
  void searchForms_holdTheLessExactCitations() {
    ActReference act = ActScanner.inText("delibera GC n. 279/2024").get(0).act();

    assertThat(act.searchForms())
        .containsExactly("gc:279/2024", "gc:279", "delibera:279/2024", "delibera:279");
  }

  @Test
  void searchForms_ofADatedAct_holdItsDate() {
    ActReference act = ActScanner.inText("d.lgs. 31 marzo 2023, n. 36").get(0).act();

    assertThat(act.searchForms()).containsExactly("dlgs:36/2023", "dlgs:36", "dlgs:2023-03-31");
  }

  @Test
  void actReference_withoutNumberAndDate_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ActReference(ActKind.LAW, null, null, 2020, null, "legge"))
        .withMessageContaining("neither number nor date");
  }

  static String normalForms(List<ActMention> mentions) {
    return String.join(" ", mentions.stream().map(mention -> mention.act().normalForm()).toList());
  }
}
