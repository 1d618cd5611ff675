package it.schedario.schema.acts;

import it.schedario.schema.ActCitation;
import it.schedario.schema.Indicator;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.Phase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The acts a document cites, field by field.
 *
 * <p>They follow from the document's texts alone and are found in well under a millisecond, so they
 * are not stored beside them: a better grammar holds for old documents too.
 */
public final class CitedActs {
  private final List<ActCitation> citations = new ArrayList<>();

  private CitedActs() {}

  /** The citations of a sheet in reading order. */
  public static List<ActCitation> in(ObjectiveSheet sheet) {
    CitedActs acts = new CitedActs();
    acts.scan("title", sheet.title());
    acts.scan("publicValue", sheet.publicValue());
    acts.scan("implementationPlan", sheet.implementationPlan());
    acts.scan("implementationStatus", sheet.implementationStatus());
    for (int i = 0; i < sheet.phases().size(); i++) {
      Phase phase = sheet.phases().get(i);
      acts.scan("phases[" + i + "].description", phase.description());
      acts.scan("phases[" + i + "].note", phase.note());
    }
    for (int i = 0; i < sheet.indicators().size(); i++) {
      Indicator indicator = sheet.indicators().get(i);
      String path = "indicators[" + i + "].";
      acts.scan(path + "description", indicator.description());
      acts.scan(path + "expected", indicator.expected());
      acts.scan(path + "achieved", indicator.achieved());
      acts.scan(path + "due", indicator.due());
      acts.scan(path + "note", indicator.note());
    }
    return List.copyOf(acts.citations);
  }

  private void scan(String field, @Nullable String text) {
    if (text == null) {
      return;
    }
    for (ActMention mention : ActScanner.inText(text)) {
      citations.add(new ActCitation(mention.act(), field, mention.start(), mention.end()));
    }
  }
}
