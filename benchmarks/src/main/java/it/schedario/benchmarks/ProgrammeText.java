package it.schedario.benchmarks;

/** Writes programme descriptions of a DUP: an invented town, as long as wanted. */
final class ProgrammeText {
  private static final String HEAD =
      """
       MISSIONE \s

      4. Istruzione e diritto allo studio \s

      OBIETTIVO STRATEGICO\s

      Rendere la scuola raggiungibile, sicura e accogliente in ogni quartiere, dal nido alla secondaria\s

      PROGRAMMA OPERATIVO\s

      Scuola, nidi e diritto allo studio numero %d\s

      DIREZIONE\s

      Cultura, Scuola e Territorio \s
      \s
      DESCRIZIONE DELLE FINALITA’\s

      \s
      """;

  private static final String SECTION =
      """
      Servizi per la prima infanzia \s
      Il nido comunale accoglie sessanta bambini in tre sezioni e resta il servizio più richiesto dalle famiglie i cui genitori\s
      lavorano fuori paese. Nel triennio il Comune di Borgo San Martino al Lago intende aprire una sezione a tempo ridotto e\s
      avviare, insieme alle scuole dell’infanzia paritarie, un coordinamento pedagogico unico per la fascia zero-sei. \s
      \s
      Obiettivi del triennio 2024/2026 \s
       Apertura di una sezione a tempo ridotto per dodici bambini, con orario dalle otto alle tredici. \s
       Avvio del coordinamento pedagogico territoriale con le scuole paritarie e con gli altri Comuni dell’Ambito sociale,\s

      finanziato con il fondo nazionale per il sistema integrato. \s

       Revisione delle rette secondo fasce di reddito più graduali. \s
      \s
      Refezione e trasporto scolastico \s
      La cucina centrale prepara ogni giorno circa seicento pasti per cinque plessi. Il nuovo capitolato, approvato dalla giunta\s
      nello scorso autunno, premia le produzioni locali e riduce gli sprechi; due linee di trasporto servono le frazioni. \s
      Nel triennio si procederà per fasi: \s
      1. rilevazione degli avanzi in tutte le mense, con pubblicazione dei dati a fine anno; \s
      2. affidamento del servizio di trasporto con mezzi a basse emissioni; \s
      3. iscrizioni e pagamenti soltanto in linea. \s

      4.7\s

      12.3\s
      """;

  private static final int SECTIONS = 4;

  private ProgrammeText() {}

  /** At least so many characters, ending with a whole programme. */
  static String ofLength(int characters) {
    StringBuilder text = new StringBuilder();
    for (int programme = 1; text.length() < characters; programme++) {
      text.append(HEAD.formatted(programme)).append(SECTION.repeat(SECTIONS));
    }
    return text.toString();
  }
}
