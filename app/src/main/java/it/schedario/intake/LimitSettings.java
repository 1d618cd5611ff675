package it.schedario.intake;

import it.schedario.ingest.PdfLimits;
import it.schedario.ingest.ReadLimits;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The limits a user may move, from the environment; the others stay as they are. */
public final class LimitSettings {
  static final String FILE_MEGABYTES = "SCHEDARIO_FILE_MEGABYTES";
  static final String READ_SECONDS = "SCHEDARIO_READ_SECONDS";

  private static final Logger LOG = LoggerFactory.getLogger(LimitSettings.class);
  private static final int MOST_MEGABYTES = 1_024;
  private static final int MOST_SECONDS = 86_400;

  private LimitSettings() {}

  /** A value that is none is told of, and the limit stays as it is. */
  public static ReadLimits of(Map<String, String> environment) {
    ReadLimits usual = ReadLimits.DEFAULT;
    PdfLimits pdf = usual.pdf();
    int megabytes =
        number(environment, FILE_MEGABYTES, (int) (usual.fileBytes() >> 20), MOST_MEGABYTES);
    int seconds = number(environment, READ_SECONDS, (int) pdf.time().toSeconds(), MOST_SECONDS);
    return new ReadLimits(
        (long) megabytes << 20,
        Math.min(usual.textBytes(), (long) megabytes << 20),
        usual.lineCharacters(),
        new PdfLimits(
            pdf.pages(),
            pdf.glyphs(),
            pdf.characters(),
            pdf.streamBytes(),
            Duration.ofSeconds(seconds)));
  }

  private static int number(Map<String, String> environment, String name, int usual, int most) {
    String value = environment.get(name);
    if (value == null) {
      return usual;
    }
    try {
      int number = Integer.parseInt(value.strip());
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    LOG.warn("{} is '{}', not a whole number from 1 to {}: {} is used", name, value, most, usual);
    return usual;
  }
}
