package it.schedario.ingest.budget;

import org.jspecify.annotations.Nullable;

/** The headings in force where a row stands. A heading ends those below it. */
record Place(
    @Nullable Heading directorate,
    @Nullable Heading area,
    @Nullable Heading title,
    @Nullable Heading category) {
  static final Place START = new Place(null, null, null, null);

  /**
   * @param level what the heading is of; of a heading without a label its table says it
   */
  Place under(Heading heading, Heading.Level level) {
    return switch (level) {
      case DIRECTORATE -> new Place(heading, null, null, null);
      case AREA -> new Place(directorate, heading, null, null);
      case TITLE -> new Place(directorate, area, heading, null);
      case CATEGORY -> new Place(directorate, area, title, heading);
    };
  }

  static String code(@Nullable Heading heading) {
    return heading == null ? "" : heading.code();
  }
}
