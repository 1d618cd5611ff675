package it.schedario.schema;

import org.jspecify.annotations.Nullable;

/** A document that can belong to a mission of the harmonised budget. */
public interface HasClassification {
  /** Null when no mission is known. */
  @Nullable Classification classification();
}
