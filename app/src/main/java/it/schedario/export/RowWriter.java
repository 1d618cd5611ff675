package it.schedario.export;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes documents one after the other; what comes before the first is written at the beginning.
 */
interface RowWriter extends Closeable {
  void write(Row row) throws IOException;

  /** Lets go of all rows written so far. */
  void flush() throws IOException;

  /** Ends the file; where it goes to stays open. */
  @Override
  void close() throws IOException;
}
