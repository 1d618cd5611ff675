package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Claims;
import it.schedario.ingest.text.Passage;
import it.schedario.ingest.text.Word;
import it.schedario.schema.FieldSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers where each field was read, and claims that text, while the values are taken. */
final class FieldSources {
  private final List<FieldSource> fields = new ArrayList<>();
  private final Claims claims;

  FieldSources(Claims claims) {
    this.claims = claims;
  }

  /** The text of a passage as the value of a field; null when there is none. */
  @Nullable String text(String field, @Nullable Passage passage) {
    if (passage == null) {
      return null;
    }
    add(field, passage);
    return passage.text();
  }

  @Nullable String text(String field, List<Word> words) {
    return text(field, Passage.ofWords(words));
  }

  void add(String field, Passage passage) {
    claims.add(passage);
    fields.add(new FieldSource(field, passage.spans()));
  }

  List<FieldSource> all() {
    return fields;
  }
}
