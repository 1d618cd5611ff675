package it.schedario.ingest.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up performance trees of towns that do not exist. */
final class TreeSentences {
  private static final List<String> SECTORS =
      List.of(
          "SETTORE AFFARI GENERALI",
          "SETTORE SERVIZI ALLA PERSONA",
          "SETTORE TERRITORIO E LAVORI",
          "SETTORE TRIBUTI",
          "POLIZIA MUNICIPALE",
          "UFFICIO BIBLIOTECHE E TURISMO");

  private static final List<String> AIMS =
      List.of(
          "Ampliare",
          "Migliorare",
          "Garantire",
          "Revisione del",
          "Estensione del",
          "Favorire",
          "Riordino del",
          "Completare",
          "Sviluppare e consolidare",
          "Avvio del");

  private static final List<String> THINGS =
      List.of(
          "servizio di trasporto degli alunni delle frazioni",
          "sistema di prestito fra le biblioteche del lago",
          "censimento dei muri a secco e dei sentieri comunali",
          "servizio mensa della scuola di Rocca Aurelia",
          "regolamento del mercato settimanale",
          "piano della sosta nel centro storico",
          "catalogo dei beni immobili dell'ente",
          "rapporto con le associazioni sportive",
          "controllo dei passi carrabili",
          "sportello telematico dell'edilizia",
          "servizio di assistenza domiciliare agli anziani",
          "programma dei concerti estivi in piazza");

  private static final List<String> WAYS =
      List.of(
          "",
          "attraverso un accordo con i comuni della Valle Piana",
          "mediante nuove procedure digitali e la formazione del personale",
          "con particolare attenzione alle famiglie numerose",
          "in collaborazione con la Pro Loco e le parrocchie",
          "nel rispetto dei vincoli di bilancio e dei tempi fissati dal Consiglio",
          "(annualita in corso)",
          "anche a seguito delle osservazioni raccolte durante gli incontri pubblici dell'autunno");

  private static final List<String> INSTRUMENTS =
      List.of(
          "Numero di domande evase / domande ricevute",
          "Approvazione del progetto",
          "Relazione al segretario",
          "Verbale di collaudo",
          "Questionario di gradimento distribuito agli utenti del servizio",
          "Determina di affidamento",
          "n. controlli effettuati nell'anno",
          "Convenzione con gli enti interessati e con il gestore del servizio",
          "Rispetto del cronoprogramma",
          "Pubblicazione dell'avviso sul sito istituzionale",
          "Incontri con i referenti delle scuole e con i rappresentanti dei genitori");

  private static final List<String> RESULTS =
      List.of(
          "100% delle pratiche",
          "almeno 25 controlli",
          "Deliberazione di Giunta entro il mese di ottobre",
          "entro settembre",
          "Sottoscrizione della convenzione",
          "Aumento del 10% rispetto all'anno precedente",
          "Presentazione alla Giunta della proposta di regolamento",
          "n. incontri > 4",
          "Attivazione del servizio in tutte le frazioni",
          "Approvazione del certificato di regolare esecuzione",
          "Report trimestrale");

  private static final List<String> TIMES =
      List.of("annuale", "1 trim", "2 trim", "3 trim", "4 trim", "1 sem", "2 sem", "annuale");

  private final Random random;

  TreeSentences(long seed) {
    random = new Random(seed);
  }

  PrintedTree tree(String town) {
    List<PrintedTree.Sector> sectors = new ArrayList<>();
    for (String name : SECTORS) {
      List<PrintedTree.Objective> objectives = new ArrayList<>();
      int count = 6 + random.nextInt(8);
      while (objectives.size() < count) {
        objectives.add(objective());
      }
      sectors.add(new PrintedTree.Sector(name, objectives));
    }
    return new PrintedTree(town, 2026, sectors);
  }

  private PrintedTree.Objective objective() {
    String description = (one(AIMS) + " " + one(THINGS) + " " + one(WAYS)).strip();
    List<PrintedTree.Row> rows = new ArrayList<>();
    int count = random.nextInt(3) > 0 ? 1 : 2 + random.nextInt(2);
    while (rows.size() < count) {
      rows.add(new PrintedTree.Row(cell(INSTRUMENTS), cell(RESULTS), one(TIMES)));
    }
    return new PrintedTree.Objective(description, rows);
  }

  private String cell(List<String> from) {
    return random.nextInt(4) > 0 ? one(from) : one(from) + ". " + capital(one(from));
  }

  private static String capital(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
