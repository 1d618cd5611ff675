package it.schedario.cli;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.fakes.Fakes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a user types them, on the fakes of {@link Fakes}. */
class CommandLineTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String data;

  @BeforeAll
  static void useFakes() {
    System.setProperty("schedario.fakes", "true");
  }

  @AfterAll
  static void useFakesNoLonger() {
    System.clearProperty("schedario.fakes");
  }

  @BeforeEach
  void chooseData() {
    data = folder.resolve("data").toString();
  }

  @Test
  void help_namesAllCommandsAndTheEnvironment() {
    assertThat(run("--help")).isZero();

    assertThat(out.toString())
        .contains("serve", "ingest", "parse", "reindex", "verify")
        .contains("SCHEDARIO_DATA", "MONGODB_URI");
  }

  @Test
  void version_isPrinted() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).startsWith("schedario ");
  }

  @Test
  void wrongUsage_isToldOnStandardError_exitCode2() {
    assertThat(run("parse")).isEqualTo(2);
    assertThat(run("frobnicate")).isEqualTo(2);
    assertThat(run("serve", "--port", "eighty")).isEqualTo(2);
    assertThat(run("parse", "--format", "xml", "a.txt")).isEqualTo(2);

    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("PATH", "frobnicate", "eighty", "json, ndjson");
  }

  @Test
  void parse_printsOneElementPerFile() throws IOException {
    Path first = write("a.txt", "elaborated 2025-05-07\nA1 Perché no? È così\n");
    Path second = write("b.txt", "A2 Mensa\n");

    int exitCode = run("parse", first.toString(), second.toString(), "--year", "2021");

    assertThat(exitCode).isZero();
    assertThat(out.toString())
        .startsWith(
            "[\n{\"source\":{\"file\":\"a.txt\",\"sha256\":\""
                + sha256(first)
                + "\",\"municipality\":"
                + "{\"istatCode\":\"999001\",\"ipaCode\":\"c_x001\",\"slug\":\"castelverde-ticino\","
                + "\"name\":\"Castelverde Ticino\"},\"layout\":\"scheda-obiettivi\","
                + "\"elaboratedOn\":\"2025-05-07\",\"pages\":2},"
                + "\"documents\":[{\"kind\":\"ObjectiveSheet\","
                + "\"id\":\"castelverde-ticino:2021:sheet:A1\",")
        .contains("\"title\":\"Perché no? È così\"")
        .contains("\"publicValue\":null")
        .contains("\"weight\":\"100.00\",\"progress\":\"100\"")
        .contains("\"plannedStart\":\"2024-01-01\"")
        .contains("\"previousYears\":[{\"year\":2023,\"value\":\"35\"}]")
        .contains("\"previousYears\":[]")
        .contains("\"reading\":\"UNDECIDED\",\"outcome\":null")
        .contains(
            "\"problems\":[{\"code\":\"UNCLAIMED_TEXT\",\"message\":\"una riga sola\","
                + "\"page\":1,\"line\":3}],"
                + "\"coverage\":{\"characters\":60,\"claimed\":50,\"kept\":10}},\n"
                + "{\"source\":{\"file\":\"b.txt\"")
        .endsWith("}\n]\n");
    assertThat(err.toString()).contains("read    a.txt  1 documents, 1 problems");
  }

  @Test
  void parse_withATableOfTownsThatIsNone_isToldClearly_exitCode1() throws IOException {
    Path file = write("a.txt", "A1 Nido\n");
    Path towns = write("towns.csv", "istat;ipa;name\n99904;c_x004;Rocca Aurelia\n");

    assertThat(runIn(Map.of("SCHEDARIO_MUNICIPALITIES", towns.toString()), "parse", "" + file))
        .isEqualTo(1);
    assertThat(run("ingest", "--data", data, "--municipalities", "" + towns, "" + file))
        .isEqualTo(1);
    assertThat(run("serve", "--port", "0", "--data", data, "--municipalities", "" + towns))
        .isEqualTo(1);

    assertThat(err.toString().lines().distinct())
        .containsExactly("schedario: " + towns + ", line 2: ISTAT code '99904' is not six digits");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void parse_asNdjson_printsALinePerFile() throws IOException {
    write("in/a.txt", "A1 Nido\n");
    write("in/b.txt", "A2 Mensa\n");

    assertThat(run("parse", "--format", "ndjson", folder.resolve("in").toString())).isZero();

    assertThat(out.toString().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"source\":") && line.endsWith("}"));
  }

  @Test
  void parse_aFileThatFails_isAnElementToo_exitCode1() throws IOException {
    Path empty = write("empty.txt", "");
    Path good = write("good.txt", "A1 Nido\n");

    assertThat(run("parse", empty.toString(), good.toString())).isEqualTo(1);

    assertThat(out.toString())
        .startsWith(
            "[\n{\"source\":{\"file\":\"empty.txt\",\"sha256\":null,\"municipality\":null,"
                + "\"layout\":null,\"elaboratedOn\":null,\"pages\":0},\"documents\":[],"
                + "\"problems\":[{\"code\":\"EMPTY_FILE\","
                + "\"message\":\"empty.txt: the file is empty\",\"page\":null,\"line\":null}],"
                + "\"coverage\":{\"characters\":0,\"claimed\":0,\"kept\":0}},\n")
        .contains("\"file\":\"good.txt\"");
    assertThat(err.toString()).contains("failed  EMPTY_FILE  empty.txt: the file is empty");
  }

  @Test
  void ingest_goesOnAfterAFileThatFails_exitCode1() throws IOException {
    write("in/a.txt", "A1 Nido\n");
    write("in/b.txt", "");
    write("in/c.txt", "A2 Mensa\nA3 Scuola\n");

    assertThat(run("ingest", folder.resolve("in").toString(), "--data", data)).isEqualTo(1);

    assertThat(out.toString())
        .contains("kept    a.txt  1 documents")
        .contains("failed  EMPTY_FILE  b.txt")
        .contains("kept    c.txt  2 documents")
        .contains("2 files kept with 3 documents, 0 kept before, 1 failed");
  }

  @Test
  void ingest_twice_changesNothing_andVerifyIsClean() throws IOException {
    String in = write("a.txt", "A1 Nido\n").toString();
    assertThat(run("ingest", in, "--data", data)).isZero();
    assertThat(run("ingest", in, "--data", data)).isZero();
    assertThat(out.toString()).contains("known   a.txt");

    assertThat(run("verify", "--data", data)).isZero();
    assertThat(out.toString()).endsWith("1 sources and 1 documents compared, 0 differences\n");
  }

  @Test
  void verify_whenTheIndexLacksADocument_namesIt_untilReindex() throws IOException {
    run("ingest", write("a.txt", "A1 Nido\nA2 Mensa\n").toString(), "--data", data);
    Path index = Path.of(data, "index.txt");
    Files.writeString(index, Files.readString(index).replaceAll(".*:A1\t.*\n", ""));

    assertThat(run("verify", "--data", data)).isEqualTo(1);
    assertThat(out.toString())
        .contains("castelverde-ticino:2024:sheet:A1  is in the store but not in the index");

    assertThat(run("reindex", "--data", data)).isZero();
    assertThat(run("verify", "--data", data)).isZero();
  }

  @Test
  void damagedData_isToldClearly_exitCode1() throws IOException {
    Path store = write("data/store.mv", "this is no store\n".repeat(500));

    assertThat(run("verify", "--data", data)).isEqualTo(1);

    assertThat(err.toString()).startsWith("schedario: data file " + store + " is damaged");
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void serve_answers_andLocksItsData() throws Exception {
    ServeOptions options = options(0);
    options.load = write("in/a.txt", "A1 Nido\n").getParent();
    try (Serving serving = Serving.start(options, new PrintWriter(err))) {
      assertThat(serving.addresses())
          .startsWith("Schedario ")
          .contains("  http://127.0.0.1:" + serving.port() + "/  ")
          .contains("/graphql  ", "/graphiql");
      assertThat(statusOf(serving.port(), "/health")).isEqualTo(200);
      assertThat(statusOf(serving.port(), "/prometheus")).isEqualTo(200);
      assertThat(err.toString()).contains("kept    a.txt  1 documents");

      assertThat(run("ingest", folder.resolve("in").toString(), "--data", data)).isEqualTo(1);
      assertThat(err.toString()).contains("is in use by another process");
    }
    assertThat(run("verify", "--data", data)).isZero();
  }

  @Test
  void serve_onAPortInUse_isToldClearly_exitCode1() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      assertThat(run("serve", "--port", "" + port, "--data", data)).isEqualTo(1);
      assertThat(run("--port", "" + port, "--data", data)).isEqualTo(1);

      assertThat(err.toString().lines())
          .hasSize(2)
          .allMatch(line -> line.startsWith("schedario: port " + port + " on 127.0.0.1 "));
    }
  }

  @Test
  void options_areTakenFromTheEnvironment_unlessGiven() throws IOException {
    String in = write("a.txt", "A1 Nido\n").toString();
    Map<String, String> environment =
        Map.of("SCHEDARIO_DATA", data, "SCHEDARIO_YEAR", "1999", "SCHEDARIO_FORMAT", "ndjson");

    assertThat(runIn(environment, "ingest", in)).isZero();
    assertThat(Path.of(data, "store.mv")).exists();

    assertThat(runIn(environment, "parse", in)).isZero();
    assertThat(out.toString()).contains("\n{\"source\"").contains(":1999:sheet:A1");

    assertThat(runIn(environment, "parse", "--year", "2001", in)).isZero();
    assertThat(out.toString()).contains(":2001:sheet:A1");
  }

  private ServeOptions options(int port) {
    ServeOptions options = new ServeOptions();
    options.port = port;
    options.host = "127.0.0.1";
    options.dataOptions = new DataOptions();
    options.dataOptions.data = Path.of(data);
    return options;
  }

  private static int statusOf(int port, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private int run(String... args) {
    return runIn(Map.of(), args);
  }

  private int runIn(Map<String, String> environment, String... args) {
    return new CommandLineRunner(
            official -> Fakes.reading(), environment, new PrintWriter(out), new PrintWriter(err))
        .run(args);
  }

  private static String sha256(Path file) throws IOException {
    try {
      return java.util.HexFormat.of()
          .formatHex(
              java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
