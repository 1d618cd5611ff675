package it.schedario.benchmarks.load;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes a file of <i>schede obiettivo</i> of an invented town and a year, always the same one. */
final class SheetFile {
  static final List<String> TOWNS =
      List.of("Borgo San Martino al Lago", "Castelverde Ticino", "Pieve Montana", "Rocca Aurelia");

  private static final List<String> SECTORS =
      List.of(
          "SERVIZI ALLA PERSONA",
          "OPERE PUBBLICHE",
          "BILANCIO E TRIBUTI",
          "AMBIENTE E TERRITORIO",
          "CULTURA E BIBLIOTECA",
          "POLIZIA LOCALE",
          "RISORSE UMANE",
          "SERVIZI AL CITTADINO",
          "ISTRUZIONE E SPORT",
          "URBANISTICA",
          "AFFARI GENERALI",
          "INNOVAZIONE DIGITALE");
  private static final List<String> SURNAMES =
      List.of("BIANCO", "FERRI", "NESPOLO", "OLMI", "PRATO", "QUERCIA", "SALICE", "TIGLIO");
  private static final List<String> NAMES = List.of("ADA", "BRUNO", "CARLA", "DINO", "ELSA");

  /** Mission and programme of D.Lgs. 118/2011. */
  private static final List<String> PROGRAMMES =
      List.of(
          "0111", "0110", "0406", "0502", "0801", "0903", "1005", "1101", "1201", "1203", "1206",
          "1402");

  private static final List<String> FUNCTION_WORDS =
      List.of(
          "di",
          "e",
          "il",
          "la",
          "del",
          "della",
          "con",
          "per",
          "dei",
          "a",
          "in",
          "che",
          "nel",
          "alla",
          "è stato",
          "sono state",
          "con l'",
          "dell'",
          "entro",
          "presso",
          "tra",
          "delle");

  private static final String COVER =
      """
      SCHEDA OBIETTIVI
      Data elaborazione 12/03/%d

      Parametri selezionati:

      Vista DUP_%d DUP %d
      Livello OBIETTIVO DI PEG
      Centro di Responsabilità 01_S_%d TUTTI I SETTORI

      """;

  private static final String SHEET =
      """


      Comune di %s SCHEDA OBIETTIVI

      OBIETTIVO DI PEG Assessorato Centro di Responsabilità

      %s Servizi per la comunità

      SETTORE %s

      %s

      Responsabile

      %s

      Collegato a
      OBIETTIVO DI MANDATO: DUP_02 Una comunità che cura
      OBIETTIVO DI MISSIONE: DUP_02_%s01 Nessuno resta indietro
      OBIETTIVO DI PROGRAMMA: DUP_02_%s01_%s01 Vivere bene a ogni età

      STATO DI ATTUAZIONE

      %s
      Stato
      In Corso

      FASI - ATTIVITA'

      %s%sINDICATORI

      Descrizione Tipo Valore Atteso Valore Raggiunto Valore Raggiunto %d Valore Raggiunto %d Note

      %s EFFICACIA 80,00 82,00

      """;

  private static final String PHASE =
      """
      FASE

      %s

      Inizio Previsto Fine Prevista

      Peso Avanzamento Responsabile Centro di Responsabilità NoteInizio Effettivo Fine Effettiva

      01/01/%d 31/12/%d 50,00 100,00 %s %s

      %s

      01/02/%d 30/11/%d

      """;

  private static final int PARAGRAPHS = 4;
  private static final int WIDTH = 130;

  private final ItalianWords words;
  private final String town;
  private final int year;
  private final Random random;

  SheetFile(ItalianWords words, String town, int year) {
    this.words = words;
    this.town = town;
    this.year = year;
    random = new Random(town.hashCode() * 31L + year);
  }

  String text(int sheets) {
    StringBuilder text = new StringBuilder(COVER.formatted(year + 1, year, year, year));
    for (int sheet = 1; sheet <= sheets; sheet++) {
      text.append(sheet(sheet));
    }
    return text.toString();
  }

  private String sheet(int number) {
    int sector = random.nextInt(SECTORS.size());
    String programme = one(PROGRAMMES);
    String mission = programme.substring(0, 2);
    StringBuilder narrative = new StringBuilder();
    for (int i = 0; i < PARAGRAPHS; i++) {
      String bullet = random.nextInt(3) == 0 ? "- " : "";
      narrative.append(wrapped(bullet + sentences(300 + random.nextInt(250)))).append('\n');
    }
    return SHEET.formatted(
        town,
        "%d_S%02d_%04d".formatted(year, sector + 1, number),
        SECTORS.get(sector),
        wrapped(sentence(8)).strip(),
        person(),
        mission,
        mission,
        programme.substring(2),
        narrative,
        phase(sector),
        phase(sector),
        year - 1,
        year - 2,
        wrapped(sentence(12)).strip().replace(".", ""));
  }

  private String phase(int sector) {
    return PHASE.formatted(
        wrapped(sentence(14)).strip(),
        year,
        year,
        person(),
        SECTORS.get(sector),
        wrapped(sentences(150)).strip(),
        year,
        year);
  }

  private String sentences(int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(text.isEmpty() ? "" : " ").append(sentence(10 + random.nextInt(12)));
    }
    return text.toString();
  }

  private String sentence(int length) {
    StringBuilder text = new StringBuilder(words.draw(random));
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    for (int i = 1; i < length; i++) {
      String function = random.nextInt(2) == 0 ? one(FUNCTION_WORDS) : "";
      String space = function.isEmpty() || function.endsWith("'") ? "" : " ";
      text.append(' ').append(function).append(space).append(words.draw(random));
    }
    if (random.nextInt(6) == 0) {
      text.append(" (delibera di Giunta n. %d/%d)".formatted(1 + random.nextInt(300), year));
    }
    return text.append('.').toString();
  }

  private String person() {
    return one(SURNAMES) + " " + one(NAMES);
  }

  private String one(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String wrapped(String text) {
    StringBuilder lines = new StringBuilder();
    int width = 0;
    for (String word : text.split(" ", -1)) {
      boolean next = width > 0 && width + word.length() > WIDTH;
      lines.append(next ? "\n" : width > 0 ? " " : "").append(word);
      width = next ? word.length() : width + 1 + word.length();
    }
    return lines.append('\n').toString();
  }

  /** A name that sorts and says what it holds. */
  String name() {
    return "%s-%d.txt".formatted(town.toLowerCase(Locale.ROOT).replace(' ', '-'), year);
  }
}
