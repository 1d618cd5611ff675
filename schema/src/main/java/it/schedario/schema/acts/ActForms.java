package it.schedario.schema.acts;

import static it.schedario.schema.ActBody.MUNICIPAL_COUNCIL;
import static it.schedario.schema.ActBody.MUNICIPAL_EXECUTIVE;
import static it.schedario.schema.ActBody.REGIONAL_COUNCIL;
import static it.schedario.schema.ActBody.REGIONAL_EXECUTIVE;
import static it.schedario.schema.ActKind.DECREE;
import static it.schedario.schema.ActKind.DETERMINATION;
import static it.schedario.schema.ActKind.DI;
import static it.schedario.schema.ActKind.LAW;
import static it.schedario.schema.ActKind.LAW_DECREE;
import static it.schedario.schema.ActKind.LEGISLATIVE_DECREE;
import static it.schedario.schema.ActKind.MINISTERIAL_DECREE;
import static it.schedario.schema.ActKind.ORDINANCE;
import static it.schedario.schema.ActKind.PRESIDENTIAL_DECREE;
import static it.schedario.schema.ActKind.PRIME_MINISTER_DECREE;
import static it.schedario.schema.ActKind.PROPOSAL;
import static it.schedario.schema.ActKind.PROTOCOL;
import static it.schedario.schema.ActKind.REGIONAL_LAW;
import static it.schedario.schema.ActKind.REGIONAL_REGULATION;
import static it.schedario.schema.ActKind.RESOLUTION;
import static it.schedario.schema.ActKind.ROYAL_DECREE;
import static it.schedario.schema.acts.ActForm.Proof.NUMBER;
import static it.schedario.schema.acts.ActForm.Proof.SIGN_OR_YEAR;
import static it.schedario.schema.acts.ActForm.Proof.SIGN_YEAR_OR_SENTENCE;
import static it.schedario.schema.acts.ActForm.Proof.YEAR;
import static it.schedario.schema.acts.ActForm.Proof.YEAR_FIRST;

import it.schedario.schema.ActBody;
import it.schedario.schema.ActKind;
import it.schedario.schema.acts.ActForm.Proof;
import org.jspecify.annotations.Nullable;

/** The table of forms: how acts, and the bodies that adopt them, are written. */
final class ActForms {
  /** What a citation begins with. */
  static final WordTable<ActForm> HEADS = heads();

  /**
   * Who adopted a resolution: <i>Delibera di C.C.</i>, <i>deliberazione della Giunta comunale</i>.
   */
  static final WordTable<ActBody> BODIES = bodies();

  private ActForms() {}

  private static WordTable<ActForm> heads() {
    WordTable<ActForm> table = new WordTable<>();
    // Acronyms: any dots and blanks between the letters, as in D.P.CM. or D. Lgs.
    for (String letters : new String[] {"dlgs", "dlgsvo", "dlvo", "dleg", "dlegvo"}) {
      table.acronym(letters, form(LEGISLATIVE_DECREE, NUMBER));
    }
    table.acronym("dpr", form(PRESIDENTIAL_DECREE, NUMBER));
    table.acronym("dpcm", form(PRIME_MINISTER_DECREE, NUMBER));
    table.acronym("dgr", resolution(REGIONAL_EXECUTIVE, NUMBER));
    table.acronym("dcr", resolution(REGIONAL_COUNCIL, NUMBER));
    table.acronym("dgc", resolution(MUNICIPAL_EXECUTIVE, NUMBER));
    table.acronym("dgm", resolution(MUNICIPAL_EXECUTIVE, NUMBER));
    table.acronym("dcc", resolution(MUNICIPAL_COUNCIL, NUMBER));
    for (String letters : new String[] {"ddg", "dduo", "dds"}) {
      table.acronym(letters, form(DECREE, NUMBER));
    }
    table.acronym("l", shortForm(LAW, null, SIGN_YEAR_OR_SENTENCE));
    table.acronym("lr", shortForm(REGIONAL_LAW, null, NUMBER));
    table.acronym("rr", shortForm(REGIONAL_REGULATION, null, NUMBER));
    table.acronym("dl", shortForm(LAW_DECREE, null, SIGN_OR_YEAR));
    table.acronym("dm", shortForm(MINISTERIAL_DECREE, null, SIGN_OR_YEAR));
    table.acronym("rd", shortForm(ROYAL_DECREE, null, SIGN_OR_YEAR));
    table.acronym("gc", shortForm(RESOLUTION, MUNICIPAL_EXECUTIVE, SIGN_OR_YEAR));
    table.acronym("gm", shortForm(RESOLUTION, MUNICIPAL_EXECUTIVE, SIGN_OR_YEAR));
    table.acronym("cc", shortForm(RESOLUTION, MUNICIPAL_COUNCIL, SIGN_OR_YEAR));
    table.acronym("dd", shortForm(DETERMINATION, null, NUMBER));
    table.acronym("di", shortForm(DI, null, YEAR_FIRST));

    table.phrase("legge", form(LAW, SIGN_YEAR_OR_SENTENCE));
    table.phrase("leggi", form(LAW, SIGN_YEAR_OR_SENTENCE));
    table.phrase("legge regionale", form(REGIONAL_LAW, NUMBER));
    table.phrase("leggi regionali", form(REGIONAL_LAW, NUMBER));
    table.phrase("regolamento regionale", form(REGIONAL_REGULATION, SIGN_OR_YEAR));
    table.phrase("decreto legislativo", form(LEGISLATIVE_DECREE, NUMBER));
    table.phrase("decreti legislativi", form(LEGISLATIVE_DECREE, NUMBER));
    table.phrase("decreto legge", form(LAW_DECREE, NUMBER));
    table.phrase("decreti legge", form(LAW_DECREE, NUMBER));
    table.phrase("decreto ministeriale", form(MINISTERIAL_DECREE, SIGN_OR_YEAR));
    table.phrase("regio decreto", form(ROYAL_DECREE, SIGN_OR_YEAR));
    table.phrase("decreto del presidente della repubblica", form(PRESIDENTIAL_DECREE, NUMBER));
    table.phrase(
        "decreto del presidente del consiglio dei ministri", form(PRIME_MINISTER_DECREE, NUMBER));
    table.phrase("decreto", form(DECREE, SIGN_OR_YEAR));
    for (String word : new String[] {"delibera", "delibere", "deliberazione", "deliberazioni"}) {
      table.phrase(word, form(RESOLUTION, SIGN_OR_YEAR));
    }
    table.phrase("giunta comunale", resolution(MUNICIPAL_EXECUTIVE, YEAR));
    table.phrase("consiglio comunale", resolution(MUNICIPAL_COUNCIL, YEAR));
    // "Determina" is a verb too: "la procedura determina n. 3 graduatorie".
    for (String word : new String[] {"determina", "determine", "determinazione", "det"}) {
      table.phrase(word, form(DETERMINATION, YEAR));
    }
    table.phrase("determinazioni", form(DETERMINATION, YEAR));
    table.phrase("determina dirigenziale", form(DETERMINATION, NUMBER));
    table.phrase("determine dirigenziali", form(DETERMINATION, NUMBER));
    table.phrase("determinazione dirigenziale", form(DETERMINATION, NUMBER));
    table.phrase("determinazioni dirigenziali", form(DETERMINATION, NUMBER));
    table.phrase("proposta", form(PROPOSAL, YEAR));
    table.phrase("proposte", form(PROPOSAL, YEAR));
    table.phrase("prot", form(PROTOCOL, NUMBER));
    table.phrase("protocollo", form(PROTOCOL, SIGN_OR_YEAR));
    table.phrase("ordinanza", form(ORDINANCE, SIGN_OR_YEAR));
    table.phrase("ordinanze", form(ORDINANCE, SIGN_OR_YEAR));
    return table;
  }

  private static WordTable<ActBody> bodies() {
    WordTable<ActBody> table = new WordTable<>();
    table.acronym("gc", MUNICIPAL_EXECUTIVE);
    table.acronym("gm", MUNICIPAL_EXECUTIVE);
    table.acronym("cc", MUNICIPAL_COUNCIL);
    table.acronym("gr", REGIONAL_EXECUTIVE);
    table.acronym("cr", REGIONAL_COUNCIL);
    // A town that writes "la Giunta" means its own.
    table.phrase("giunta", MUNICIPAL_EXECUTIVE);
    table.phrase("giunta comunale", MUNICIPAL_EXECUTIVE);
    table.phrase("giunta municipale", MUNICIPAL_EXECUTIVE);
    table.phrase("giunta regionale", REGIONAL_EXECUTIVE);
    table.phrase("consiglio", MUNICIPAL_COUNCIL);
    table.phrase("consiglio comunale", MUNICIPAL_COUNCIL);
    table.phrase("consiglio regionale", REGIONAL_COUNCIL);
    return table;
  }

  private static ActForm form(ActKind kind, Proof proof) {
    return new ActForm(kind, null, proof, false);
  }

  private static ActForm resolution(ActBody body, Proof proof) {
    return new ActForm(RESOLUTION, body, proof, false);
  }

  private static ActForm shortForm(ActKind kind, @Nullable ActBody body, Proof proof) {
    return new ActForm(kind, body, proof, true);
  }
}
