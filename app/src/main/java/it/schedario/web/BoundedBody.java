package it.schedario.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of a request, up to a size: one that is sent in chunks does not say how long it is. */
public final class BoundedBody extends FilterInputStream {
  private final long most;
  private long read;

  public BoundedBody(InputStream body, long most) {
    super(body);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int some = super.read(into, offset, length);
    count(Math.max(some, 0));
    return some;
  }

  private void count(int some) throws TooLargeException {
    read += some;
    if (read > most) {
      throw new TooLargeException(most);
    }
  }

  /** Thrown when there is more than allowed. */
  public static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    TooLargeException(long most) {
      super("the body has more than the %d bytes allowed".formatted(most));
    }
  }
}
