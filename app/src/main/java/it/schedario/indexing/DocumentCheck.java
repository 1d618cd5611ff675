package it.schedario.indexing;

import it.schedario.schema.PlanningDocument;
import java.util.List;

/** Checks one document against the text it was read from; every bean of this type is asked. */
public interface DocumentCheck {

  /**
   * @param text the whole text of the source of the document
   * @return what differs, each naming field, value and what the text says; empty when all is well
   */
  List<String> check(PlanningDocument document, String text);
}
