package it.schedario.intake;

/**
 * What of an archive is refused: a small one can unpack to more than any disk holds.
 *
 * @param entries most entries, those that are not read included
 * @param bytes most that all of them may unpack to
 * @param ratio most an entry may unpack to, in times of its packed size
 */
public record ArchiveLimits(int entries, long bytes, int ratio) {
  public static final ArchiveLimits DEFAULT = new ArchiveLimits(5_000, 1L << 30, 200);

  /** A few lines said over and over may unpack to more than the ratio. */
  static final long ALWAYS_ALLOWED = 1 << 20;

  public ArchiveLimits {
    if (entries < 1 || bytes < 1 || ratio < 1) {
      throw new IllegalArgumentException(
          "archive limits %d entries, %d bytes, %d times: less than 1"
              .formatted(entries, bytes, ratio));
    }
  }
}
