package it.schedario.ingest.text.pdf;

import it.schedario.ingest.PdfLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Unpacks what a page uses before PDFBox does, and throws the result away: PDFBox unpacks a stream
 * into memory, however large it gets. Images are left alone, nobody looks at them.
 */
final class StreamSizes {
  private static final Set<COSName> OF_IMAGES =
      Set.of(COSName.DCT_DECODE, COSName.JPX_DECODE, COSName.JBIG2_DECODE, COSName.CCITTFAX_DECODE);

  private final PdfLimits limits;
  private final Deadline deadline;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  StreamSizes(PdfLimits limits, Deadline deadline) {
    this.limits = limits;
    this.deadline = deadline;
  }

  /**
   * Follows a page to its content, fonts and forms.
   *
   * @throws LimitReachedException when one of their streams is too large
   */
  void check(PDPage page) throws IOException {
    for (Iterator<PDStream> parts = page.getContentStreams(); parts.hasNext(); ) {
      COSStream part = parts.next().getCOSObject();
      // Run as content, whatever else it says it is.
      if (seen.add(part)) {
        unpack(part);
      }
    }
    PDResources resources = page.getResources();
    if (resources != null) {
      follow(resources.getCOSObject());
    }
  }

  private void follow(COSDictionary resources) throws IOException {
    Deque<COSBase> open = new ArrayDeque<>();
    open.push(resources);
    while (!open.isEmpty()) {
      deadline.check();
      COSBase next = open.pop();
      COSBase object = next instanceof COSObject reference ? reference.getObject() : next;
      if (object == null || !seen.add(object)) {
        continue;
      }
      if (object instanceof COSStream stream) {
        if (stream.getCOSName(COSName.SUBTYPE) == COSName.IMAGE) {
          continue;
        }
        unpack(stream);
      }
      if (object instanceof COSDictionary dictionary) {
        dictionary.getValues().forEach(open::push);
      } else if (object instanceof COSArray array) {
        array.forEach(open::push);
      }
    }
  }

  private void unpack(COSStream stream) throws IOException {
    List<COSName> filters = filters(stream);
    InputStream packed = stream.createRawInputStream();
    for (int i = 0; i < filters.size() && !OF_IMAGES.contains(filters.get(i)); i++) {
      boolean isLast = i == filters.size() - 1;
      ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
      OutputStream kept = isLast ? OutputStream.nullOutputStream() : unpacked;
      OutputStream target = new BoundedOutput(kept, limits.streamBytes(), deadline);
      FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(packed, target, stream, i);
      packed = new ByteArrayInputStream(unpacked.toByteArray());
    }
    packed.close();
  }

  private static List<COSName> filters(COSStream stream) {
    List<COSName> filters = new ArrayList<>();
    COSBase names = stream.getFilters();
    if (names instanceof COSName name) {
      filters.add(name);
    } else if (names instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name) {
          filters.add(name);
        }
      }
    }
    return filters;
  }
}
