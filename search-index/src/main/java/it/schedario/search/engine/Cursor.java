package it.schedario.search.engine;

import it.schedario.search.InvalidSearchException;
import it.schedario.search.InvalidSearchException.Code;
import it.schedario.search.SearchRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The place of a hit in the answer to one request: the values it is sorted by, and the state of the
 * index they are from. It is of use for the same query, filter and order only.
 *
 * <p>Written as version, fingerprint of the request, score, length and text of the state, key,
 * checksum; in base64 for URLs.
 *
 * @param score of the hit; 0 unless the order is by relevance
 * @param key the id by relevance, otherwise the key of {@link SortKeys}
 * @param state name the engine gave to the state of the index; {@link #NO_STATE} for a hit of an
 *     answer without further pages: what comes behind its place is looked up in the index as it is
 *     then
 */
public record Cursor(float score, String key, String state) {
  public static final String NO_STATE = "";

  private static final byte VERSION = 2;
  private static final int FINGERPRINT = 8;
  private static final int CHECKSUM = 4;
  private static final int SHORTEST = 1 + FINGERPRINT + Float.BYTES + Short.BYTES + CHECKSUM;

  public String encode(SearchRequest request) {
    byte[] name = state.getBytes(StandardCharsets.UTF_8);
    byte[] place = key.getBytes(StandardCharsets.UTF_8);
    ByteBuffer buffer = ByteBuffer.allocate(SHORTEST + name.length + place.length);
    buffer.put(VERSION).put(fingerprint(request)).putFloat(score);
    buffer.putShort((short) name.length).put(name).put(place);
    buffer.putInt(checksum(buffer.array(), buffer.position()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
  }

  /**
   * @throws InvalidSearchException when it is no cursor of this request
   */
  public static Cursor decode(String cursor, SearchRequest request) {
    byte[] bytes = bytes(cursor);
    int length = bytes.length - CHECKSUM;
    if (bytes.length < SHORTEST
        || ByteBuffer.wrap(bytes).getInt(length) != checksum(bytes, length)) {
      throw damaged(cursor);
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
    if (buffer.get() != VERSION) {
      throw invalid("cursor is of another version of this service; begin at the first page");
    }
    byte[] fingerprint = new byte[FINGERPRINT];
    buffer.get(fingerprint);
    if (!Arrays.equals(fingerprint, fingerprint(request))) {
      throw invalid(
          "cursor belongs to another search; query, filter and order have to stay the same");
    }
    float score = buffer.getFloat();
    byte[] name = new byte[Short.toUnsignedInt(buffer.getShort())];
    buffer.get(name);
    return new Cursor(
        score,
        StandardCharsets.UTF_8.decode(buffer).toString(),
        new String(name, StandardCharsets.UTF_8));
  }

  /** Whether what follows is to be looked up in the state the hit was found in. */
  public boolean isOfAState() {
    return !state.isEmpty();
  }

  /** The answer to a cursor whose state is no longer there. */
  public static InvalidSearchException expired() {
    return new InvalidSearchException(
        Code.CURSOR_EXPIRED,
        "cursor has expired: the index has changed, and the list this cursor belongs to is no longer"
            + " kept; begin at the first page",
        List.of());
  }

  private static byte[] bytes(String cursor) {
    try {
      return Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException e) {
      throw damaged(cursor);
    }
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, length);
    return (int) crc.getValue();
  }

  private static byte[] fingerprint(SearchRequest request) {
    String asked = request.order() + "\n" + request.query() + "\n" + request.filter();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(hash, FINGERPRINT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  private static InvalidSearchException damaged(String cursor) {
    String shown = cursor.length() > 60 ? cursor.substring(0, 60) + "…" : cursor;
    return invalid("'" + shown + "' is not a cursor; pass one as an earlier answer gave it");
  }

  private static InvalidSearchException invalid(String message) {
    return new InvalidSearchException(Code.INVALID_CURSOR, message, List.of());
  }
}
