package it.schedario.store;

import it.schedario.ingest.text.TextDecoder;
import it.schedario.ingest.text.pdf.PdfSignature;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Locale;
import java.util.NoSuchElementException;

/** Keeps files as they came, in parts, and gives them back part by part. */
final class Originals {
  private static final String PDF = "application/pdf";

  private final OriginalRepository records;

  Originals(OriginalRepository records) {
    this.records = records;
  }

  /** Part by part, so that a large file is not in the memory twice. */
  OriginalFile keep(String arrival, byte[] content) {
    int parts = 0;
    for (int start = 0; start < content.length; start += OriginalRecord.MAX_PART_BYTES) {
      int end = Math.min(content.length, start + OriginalRecord.MAX_PART_BYTES);
      records.save(
          new OriginalRecord(
              OriginalRecord.id(arrival, parts), arrival, Arrays.copyOfRange(content, start, end)));
      parts++;
    }
    return new OriginalFile(mediaType(content), content.length, parts);
  }

  StoredOriginal open(String arrival, OriginalFile file) {
    return new StoredOriginal(
        file.mediaType(), file.bytes(), new SequenceInputStream(new Parts(arrival, file.parts())));
  }

  private static String mediaType(byte[] content) {
    return PdfSignature.isAtBeginningOf(content)
        ? PDF
        : "text/plain; charset=" + TextDecoder.charsetOf(content).name().toLowerCase(Locale.ROOT);
  }

  private final class Parts implements Enumeration<InputStream> {
    private final String arrival;
    private final int parts;
    private int next = 0;

    Parts(String arrival, int parts) {
      this.arrival = arrival;
      this.parts = parts;
    }

    @Override
    public boolean hasMoreElements() {
      return next < parts;
    }

    @Override
    public InputStream nextElement() {
      String id = OriginalRecord.id(arrival, next++);
      return records
          .findById(id)
          .map(part -> new ByteArrayInputStream(part.bytes()))
          .orElseThrow(() -> new NoSuchElementException("original " + id + " is gone"));
    }
  }
}
