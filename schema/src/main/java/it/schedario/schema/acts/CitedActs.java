package it.schedario.schema.acts;

import it.schedario.schema.ActCitation;
import it.schedario.schema.PlanningDocument;
import java.util.ArrayList;
import java.util.List;

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
    for (FieldText text : FieldText.of(document)) {
      for (ActMention mention : ActScanner.inText(text.text())) {
        citations.add(new ActCitation(mention.act(), text.field(), mention.start(), mention.end()));
      }
    }
    return List.copyOf(citations);
  }
}
