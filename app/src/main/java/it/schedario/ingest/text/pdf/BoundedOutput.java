package it.schedario.ingest.text.pdf;

import java.io.IOException;
import java.io.OutputStream;

/** Counts what a stream unpacks to, and ends it when that is too much or takes too long. */
final class BoundedOutput extends OutputStream {
  private final OutputStream target;
  private final int most;
  private final Deadline deadline;
  private long count;

  BoundedOutput(OutputStream target, int most, Deadline deadline) {
    this.target = target;
    this.most = most;
    this.deadline = deadline;
  }

  @Override
  public void write(int b) throws IOException {
    add(1);
    target.write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    add(length);
    target.write(bytes, offset, length);
  }

  private void add(int length) {
    deadline.check();
    count += length;
    if (count > most) {
      throw new LimitReachedException("a stream in it unpacks to more than " + most + " bytes");
    }
  }
}
