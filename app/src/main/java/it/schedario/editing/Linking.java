package it.schedario.editing;

import it.schedario.editing.EditRefusedException.Code;
import it.schedario.store.DocumentLink;
import it.schedario.store.DocumentLink.Decision;
import it.schedario.store.DocumentStore;
import it.schedario.store.LinkedPair;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Editors say whether two documents are about the same: what the index suggests is a likeness of
 * words only. Nobody needs a suggestion to link documents.
 */
@Singleton
public final class Linking {
  private final DocumentStore store;

  Linking(DocumentStore store) {
    this.store = store;
  }

  /**
   * @throws EditRefusedException when both are the same, or one is not there
   */
  public DocumentLink decide(String from, String to, Decision decision) {
    return store.decideLink(pair(from, to), decision);
  }

  /**
   * Takes a decision back, so that the documents may be suggested to each other again.
   *
   * @return what was decided; empty when nothing was
   * @throws EditRefusedException when both are the same, or one is not there
   */
  public Optional<DocumentLink> forget(String from, String to) {
    return store.forgetLink(pair(from, to));
  }

  private LinkedPair pair(String from, String to) {
    if (from.equals(to)) {
      throw new EditRefusedException(
          Code.INVALID_ARGUMENT, "document '" + from + "' cannot be linked to itself");
    }
    List<String> ids = List.of(from, to);
    Collection<String> known = store.findDocuments(ids).keySet();
    for (String id : ids) {
      if (!known.contains(id)) {
        throw new EditRefusedException(Code.UNKNOWN_ID, "there is no document '" + id + "'");
      }
    }
    return LinkedPair.of(from, to);
  }
}
