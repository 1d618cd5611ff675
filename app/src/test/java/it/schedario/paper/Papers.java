package it.schedario.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Small PDFs, good and bad. */
public final class Papers {
  private Papers() {}

  /** One page for each text, its lines as they are. */
  public static byte[] pages(String... texts) {
    try (Sheaf sheaf = new Sheaf()) {
      for (String text : texts) {
        sheaf.newPage();
        for (String line : text.split("\n", -1)) {
          sheaf.text(Sheaf.LEFT, sheaf.y(), line);
          sheaf.down(Sheaf.LINE);
        }
      }
      return sheaf.toBytes();
    }
  }

  /** Pages without a word, as a scanner makes them. */
  public static byte[] blankPages(int count) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < count; i++) {
        document.addPage(new PDPage());
      }
      return saved(document);
    }
  }

  /**
   * @param userPassword to open it with; empty when it is only protected against changes
   */
  public static byte[] encrypted(byte[] pdf, String userPassword) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.protect(
          new StandardProtectionPolicy("padrone", userPassword, new AccessPermission()));
      return saved(document);
    }
  }

  /** A page whose content is given byte by byte. */
  public static byte[] content(byte[] operators) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      COSStream stream = document.getDocument().createCOSStream();
      try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(operators);
      }
      page.getCOSObject().setItem(COSName.CONTENTS, stream);
      return saved(document);
    }
  }

  /** Forms that each draw the one below ten times: a small file, work without end. */
  public static byte[] formsInForms(int depth) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      COSDictionary holder = page.getCOSObject();
      for (int i = 0; i < depth; i++) {
        COSStream form = document.getDocument().createCOSStream();
        try (var out = form.createOutputStream()) {
          out.write("/F Do\n".repeat(10).getBytes(StandardCharsets.US_ASCII));
        }
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        if (i == 0) {
          holder.setItem(COSName.CONTENTS, form);
        } else {
          nest(holder, form);
        }
        holder = i == 0 ? holder : form;
      }
      return saved(document);
    }
  }

  /** Pages that all stand in one list; with a table of objects, as large files have. */
  public static byte[] manyPages(int count) {
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < count; i++) {
      kids.append(3 + i).append(" 0 R ");
    }
    List<String> objects = new ArrayList<>();
    objects.add("<</Type/Catalog/Pages 2 0 R>>");
    objects.add("<</Type/Pages/Count " + count + "/Kids[" + kids + "]>>");
    for (int i = 0; i < count; i++) {
      objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>");
    }
    return written(objects);
  }

  /** A list of pages that holds one page and itself. */
  public static byte[] pageTreeInItself() {
    return written(
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Count 3/Kids[3 0 R 2 0 R 4 0 R]>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
            "<</Type/Pages/Parent 2 0 R/Count 1/Kids[2 0 R]>>"));
  }

  /** Lists of pages in lists of pages, and one page in the innermost. */
  public static byte[] deepPageTree(int depth) {
    List<String> objects = new ArrayList<>();
    objects.add("<</Type/Catalog/Pages 2 0 R>>");
    for (int i = 2; i < depth + 2; i++) {
      objects.add("<</Type/Pages/Count 1/Kids[" + (i + 1) + " 0 R]>>");
    }
    objects.add("<</Type/Page/Parent " + (depth + 1) + " 0 R/MediaBox[0 0 9 9]>>");
    return written(objects);
  }

  /**
   * @param objects the first is the root, and each has its place as its number
   */
  private static byte[] written(List<String> objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.length()));
      pdf.append(i + 1).append(" 0 obj").append(objects.get(i)).append("endobj\n");
    }
    int size = objects.size() + 1;
    int start = pdf.length();
    pdf.append("xref\n0 ").append(size).append('\n').append(table);
    pdf.append("trailer<</Size ").append(size).append("/Root 1 0 R>>\nstartxref\n");
    pdf.append(start).append("\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void nest(COSDictionary holder, COSStream form) {
    var objects = new COSDictionary();
    objects.setItem(COSName.getPDFName("F"), form);
    var resources = new COSDictionary();
    resources.setItem(COSName.XOBJECT, objects);
    holder.setItem(COSName.RESOURCES, resources);
  }

  private static byte[] saved(PDDocument document) throws IOException {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
