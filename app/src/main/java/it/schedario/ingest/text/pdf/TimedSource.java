package it.schedario.ingest.text.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bytes of a file, for as long as it may be read: a damaged one is searched over and over. */
final class TimedSource extends RandomAccessReadBuffer {
  private final Deadline deadline;

  TimedSource(byte[] content, Deadline deadline) {
    super(content);
    this.deadline = deadline;
  }

  @Override
  public int read() throws IOException {
    deadline.check();
    return super.read();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    deadline.check();
    return super.read(target, offset, length);
  }
}
