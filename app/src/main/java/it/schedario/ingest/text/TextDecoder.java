package it.schedario.ingest.text;

import it.schedario.ingest.ReadLimits;
import it.schedario.ingest.UnreadableDocumentException;
import it.schedario.ingest.UnreadableDocumentException.Code;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns bytes into text with {@code \n} as the only line end.
 *
 * <p>UTF-8, strictly; UTF-16 when its mark stands in front; otherwise Windows-1252, which the
 * programs of town halls still write, if the bytes can be that.
 */
public final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** One control character in so many bytes is still text with some dirt in it. */
  private static final int BYTES_PER_CONTROL_CHARACTER = 200;

  /** Italian has one accented letter or typographic sign in about forty characters. */
  private static final int BYTES_PER_HIGH_BYTE = 4;

  private final ReadLimits limits;

  public TextDecoder(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * @param file its name, for messages
   */
  public String decode(String file, byte[] content) throws UnreadableDocumentException {
    limits.checkTextSize(file, content.length);
    String text = withLineEnds(characters(file, content));
    if (WhiteSpace.isBlank(text, 0, text.length())) {
      throw new UnreadableDocumentException(Code.EMPTY_FILE, file + ": there is no text in it");
    }
    checkLines(file, text);
    return text;
  }

  /** The encoding a text that was decoded is in. */
  public static Charset charsetOf(byte[] content) {
    if (hasUtf16Mark(content)) {
      return StandardCharsets.UTF_16;
    }
    return firstInvalidUtf8(content, 0) < 0 ? StandardCharsets.UTF_8 : WINDOWS_1252;
  }

  private static boolean hasUtf16Mark(byte[] content) {
    return startsWith(content, 0xFE, 0xFF) || startsWith(content, 0xFF, 0xFE);
  }

  private static CharSequence characters(String file, byte[] content)
      throws UnreadableDocumentException {
    if (hasUtf16Mark(content)) {
      return strict(file, content, 0, StandardCharsets.UTF_16);
    }
    checkNotBinary(file, content);
    int start = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    int invalid = firstInvalidUtf8(content, start);
    if (invalid < 0) {
      return new String(content, start, content.length - start, StandardCharsets.UTF_8);
    }
    // Letters that are right in UTF-8 before the first wrong one: not a file of the other encoding.
    for (int i = start; i < invalid; i++) {
      if (content[i] < 0) {
        throw unknownEncoding(file, invalid, "UTF-8 up to there, and not behind it");
      }
    }
    if (start > 0 || !isLikelyWindows1252(content)) {
      throw unknownEncoding(file, invalid, "neither UTF-8 nor Windows-1252");
    }
    return strict(file, content, 0, WINDOWS_1252);
  }

  private static void checkNotBinary(String file, byte[] content)
      throws UnreadableDocumentException {
    int controls = 0;
    int first = -1;
    for (int i = 0; i < content.length; i++) {
      byte b = content[i];
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        if (b == 0) {
          throw binary(file, i, "a zero byte");
        }
        first = first < 0 ? i : first;
        controls++;
      }
    }
    if (controls > 1 + content.length / BYTES_PER_CONTROL_CHARACTER) {
      throw binary(file, first, "the first of " + controls + " control characters");
    }
  }

  private static int firstInvalidUtf8(byte[] content, int start) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(content, start, content.length - start);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  private static boolean isLikelyWindows1252(byte[] content) {
    int high = 0;
    for (byte b : content) {
      if (b < 0) {
        high++;
      }
    }
    return high <= 1 + content.length / BYTES_PER_HIGH_BYTE;
  }

  private static CharSequence strict(String file, byte[] content, int start, Charset charset)
      throws UnreadableDocumentException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(content, start, content.length - start);
    CharBuffer out = CharBuffer.allocate(content.length - start + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw unknownEncoding(file, in.position(), "not " + charset.displayName());
    }
    return out.flip();
  }

  private static String withLineEnds(CharSequence decoded) {
    StringBuilder text = new StringBuilder(decoded.length());
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      if (c != '\r') {
        text.append(c);
      } else if (i + 1 == decoded.length() || decoded.charAt(i + 1) != '\n') {
        text.append('\n');
      }
    }
    return text.toString();
  }

  private void checkLines(String file, String text) throws UnreadableDocumentException {
    int number = 1;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end - start > limits.lineCharacters()) {
        throw new UnreadableDocumentException(
            Code.LINE_TOO_LONG,
            file
                + ": line "
                + number
                + " has "
                + (end - start)
                + " characters, the limit is "
                + limits.lineCharacters());
      }
      number++;
      start = end + 1;
    }
  }

  private static boolean startsWith(byte[] content, int... marks) {
    for (int i = 0; i < marks.length; i++) {
      if (i >= content.length || (content[i] & 0xFF) != marks[i]) {
        return false;
      }
    }
    return true;
  }

  private static UnreadableDocumentException binary(String file, int offset, String what) {
    return new UnreadableDocumentException(
        Code.BINARY_FILE, file + ": not a text, byte " + offset + " is " + what);
  }

  private static UnreadableDocumentException unknownEncoding(String file, int offset, String why) {
    return new UnreadableDocumentException(
        Code.UNKNOWN_ENCODING, file + ": encoding not recognised at byte " + offset + ", " + why);
  }
}
