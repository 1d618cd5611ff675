package it.schedario.ingest.text.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures the packed tables and objects of a file before it is opened: opening unpacks them into
 * memory, however large they get.
 */
final class ObjectStreams {
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  /** The dictionary in front of a stream is not longer. */
  private static final int LONGEST_DICTIONARY = 2048;

  private final byte[] content;
  private final int most;
  private final Deadline deadline;

  private ObjectStreams(byte[] content, int most, Deadline deadline) {
    this.content = content;
    this.most = most;
    this.deadline = deadline;
  }

  /**
   * @throws LimitReachedException when one of them unpacks to more than so many bytes
   */
  static void check(byte[] content, int most, Deadline deadline) {
    new ObjectStreams(content, most, deadline).check();
  }

  private void check() {
    int lastEnd = 0;
    for (int at = indexOfStream(0); at >= 0; at = indexOfStream(at + 1)) {
      int from = Math.max(lastEnd, at - LONGEST_DICTIONARY);
      String dictionary = new String(content, from, at - from, StandardCharsets.ISO_8859_1);
      if (dictionary.contains("/ObjStm") || dictionary.contains("/XRef")) {
        checkPacked(at + STREAM.length);
      }
      lastEnd = at;
    }
  }

  private int indexOfStream(int from) {
    for (int i = from; i <= content.length - STREAM.length; i++) {
      if (content[i] == 's' && isStreamAt(i) && (i == 0 || content[i - 1] != 'd')) {
        return i;
      }
    }
    return -1;
  }

  private boolean isStreamAt(int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (content[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  private void checkPacked(int behindKeyword) {
    int start = behindKeyword;
    while (start < content.length && (content[start] == '\r' || content[start] == '\n')) {
      start++;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(content, start, content.length - start);
      byte[] unpacked = new byte[8192];
      int length = inflater.inflate(unpacked);
      while (length > 0) {
        deadline.check();
        if (inflater.getBytesWritten() > most) {
          throw new LimitReachedException("a stream in it unpacks to more than " + most + " bytes");
        }
        length = inflater.inflate(unpacked);
      }
    } catch (DataFormatException e) {
      // Not packed this way, or damaged: opening the file tells.
      return;
    } finally {
      inflater.end();
    }
  }
}
