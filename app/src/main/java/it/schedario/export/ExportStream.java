package it.schedario.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file that is made while it is read, part by part. */
final class ExportStream extends InputStream {
  private final Source source;
  private final ByteArrayOutputStream written;
  private ByteArrayInputStream part = new ByteArrayInputStream(new byte[0]);
  private boolean ended = false;

  /** Writes the next part; false when that was the last one. */
  @FunctionalInterface
  interface Source {
    boolean writeNext() throws IOException;
  }

  /**
   * @param written where the source writes to
   */
  ExportStream(ByteArrayOutputStream written, Source source) {
    this.written = written;
    this.source = source;
  }

  @Override
  public int read() throws IOException {
    return isExhausted() ? -1 : part.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return isExhausted() ? -1 : part.read(bytes, offset, length);
  }

  @Override
  public int available() {
    return part.available();
  }

  private boolean isExhausted() throws IOException {
    while (part.available() == 0 && !ended) {
      makeNextPart();
    }
    return part.available() == 0;
  }

  /** Makes a part before it is asked for, so that what cannot be made at all shows. */
  void begin() throws IOException {
    ended = !source.writeNext();
    part = new ByteArrayInputStream(written.toByteArray());
    written.reset();
  }

  // Who reads a stream is prepared for this exception only.
  private void makeNextPart() throws IOException {
    try {
      begin();
    } catch (RuntimeException e) {
      throw new IOException("the rest cannot be made: " + e.getMessage(), e);
    }
  }
}
