package it.schedario.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.schedario.ingest.UnreadableDocumentException.Code;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What can not be read is refused with its name, the place and the rule. */
class BadInputTest {
  private static final Path PLAIN_SHEET = Path.of("src/test/resources/golden/plain-sheet.txt");

  @Test
  void emptyFile_isRefused() {
    assertRefused("", Code.EMPTY_FILE, "prova.txt", "no text");
    assertRefused(" \r\n\f\n", Code.EMPTY_FILE, "prova.txt", "no text");
  }

  @Test
  void zeroByte_isBinary() {
    assertRefused("Comune\0di", Code.BINARY_FILE, "byte 6");
  }

  @Test
  void manyControlCharacters_areBinary() {
    assertRefused("\1\2\3\4 testo ".repeat(50), Code.BINARY_FILE, "byte 0");
  }

  @Test
  void mixedEncodings_areRefusedAtTheByte() {
    byte[] content = "è bello, così\nx".getBytes(StandardCharsets.UTF_8);
    content[content.length - 1] = (byte) 0xE8;

    assertThatThrownBy(() -> Documents.read(content))
        .hasMessageContaining("byte " + (content.length - 1))
        .extracting("code")
        .isEqualTo(Code.UNKNOWN_ENCODING);
  }

  @Test
  void bytesThatWindows1252DoesNotHave_areRefused() {
    byte[] content = "parole semplici e \u0000 basta".getBytes(StandardCharsets.US_ASCII);
    content[18] = (byte) 0x81;

    assertThatThrownBy(() -> Documents.read(content))
        .hasMessageContaining("byte 18")
        .extracting("code")
        .isEqualTo(Code.UNKNOWN_ENCODING);
  }

  @Test
  void largeFile_isRefusedBeforeItIsDecoded() {
    DocumentReader reader = new DocumentReader(new ReadLimits(10, 100));

    assertThatThrownBy(() -> reader.read("grande.txt", new byte[11], ReadOptions.NONE))
        .hasMessage("grande.txt: 11 bytes, the limit is 10")
        .extracting("code")
        .isEqualTo(Code.FILE_TOO_LARGE);
  }

  @Test
  void longLine_isRefusedWithItsNumber() {
    DocumentReader reader = new DocumentReader(new ReadLimits(1000, 20));
    byte[] content = ("breve\n" + "x".repeat(21)).getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> reader.read("riga.txt", content, ReadOptions.NONE))
        .hasMessage("riga.txt: line 2 has 21 characters, the limit is 20")
        .extracting("code")
        .isEqualTo(Code.LINE_TOO_LONG);
  }

  @Test
  void otherText_withoutTownOrYear_asksForTheOption() throws Exception {
    String text = "Delibera di Giunta n. 4\n";

    assertRefused(text, Code.UNKNOWN_MUNICIPALITY, "--municipality");
    assertThatThrownBy(() -> read(text, new ReadOptions("Pieve Montana", null)))
        .hasMessageContaining("--year")
        .extracting("code")
        .isEqualTo(Code.UNKNOWN_YEAR);
    assertThat(read(text, new ReadOptions("Pieve Montana", 2024)).documents())
        .singleElement()
        .satisfies(
            one -> assertThat(one.id()).startsWith("pieve-montana:2024:plain:delibera-di-giunta"));
  }

  @Test
  void textWithoutALetter_hasNoDocument() {
    assertRefused("... --- ...\n", Code.NO_DOCUMENTS, "no letter");
  }

  @Test
  void coverAlone_hasNoDocuments() {
    assertRefused(
        "SCHEDA OBIETTIVI\nData elaborazione 01/02/2024\n", Code.NO_DOCUMENTS, "no sheet");
  }

  @Test
  void sheetWithoutTown_asksForTheOption() throws Exception {
    String text =
        Files.readString(PLAIN_SHEET)
            .replace("Comune di Castelverde Ticino SCHEDA OBIETTIVI", "SCHEDA OBIETTIVI");

    assertRefused(text, Code.UNKNOWN_MUNICIPALITY, "--municipality");
    ReadDocument read = read(text, new ReadOptions("Pieve Montana", null));
    assertThat(read.documents().get(0).id()).startsWith("pieve-montana:2024:sheet:");
    Documents.assertSound(read);
  }

  @Test
  void sheetWithoutYear_asksForTheOption() throws Exception {
    String text = Files.readString(PLAIN_SHEET).replaceAll("_?20\\d\\d_?", "x");

    assertRefused(text, Code.UNKNOWN_YEAR, "--year");
    ReadDocument read = read(text, new ReadOptions(null, 2019));
    assertThat(read.documents().get(0).year()).isEqualTo(2019);
  }

  @Test
  void otherEncodings_readToTheSameSheets() throws Exception {
    String text = Files.readString(PLAIN_SHEET).replace("persona", "città’");
    String expected = DocumentPrinter.printSheets(Documents.read(text));

    for (String charset : Arrays.asList("windows-1252", "UTF-16")) {
      byte[] content = text.getBytes(Charset.forName(charset));
      assertThat(DocumentPrinter.printSheets(Documents.read(content))).isEqualTo(expected);
    }
    assertThat(DocumentPrinter.printSheets(Documents.read("\uFEFF" + text))).isEqualTo(expected);
    String oldLineEnds = text.replace('\n', '\r');
    assertThat(DocumentPrinter.printSheets(Documents.read(oldLineEnds))).isEqualTo(expected);
  }

  private static ReadDocument read(String text, ReadOptions options) throws Exception {
    return new DocumentReader().read("prova.txt", text.getBytes(StandardCharsets.UTF_8), options);
  }

  private static void assertRefused(String text, Code code, String... words) {
    assertThatThrownBy(() -> Documents.read(text))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContainingAll(words)
        .extracting("code")
        .isEqualTo(code);
  }
}
