package it.schedario.schema.acts;

import it.schedario.schema.ActCitation;
import it.schedario.schema.PlanningDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The acts a document cites, field by field.
 *
 * <p>They follow from the document's texts alone and are found in well under a millisecond, so they
 * are not stored beside them: a better grammar holds for old documents too.
 */
public final class CitedActs {

  private CitedActs() {}

  /** The citations of a document in reading order. */
  public static List<ActCitation> in(PlanningDocument document) {
    List<ActCitation> citations = new ArrayList<>();
    FieldText.of(document).forEach(text -> citations.addAll(in(text)));
    Set<String> inFields = new HashSet<>();
    citations.forEach(citation -> inFields.add(citation.act().normalForm()));
    // A field is the more exact place of an act that stands on the page too.
    for (FieldText text : FieldText.ofPageText(document)) {
      in(text).stream()
          .filter(citation -> !inFields.contains(citation.act().normalForm()))
          .forEach(citations::add);
    }
    return List.copyOf(citations);
  }

  private static List<ActCitation> in(FieldText text) {
    return ActScanner.inText(text.text()).stream()
        .map(act -> new ActCitation(act.act(), text.field(), act.start(), act.end()))
        .toList();
  }
}
