package it.schedario.graphql;

import static it.schedario.graphql.TestSheets.CASTELVERDE;
import static it.schedario.graphql.TestSheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditApiTest extends ApiTest {
  private static final String TOKEN = "parola d'ordine degli uffici";
  private static final String TEXT =
      """
      Comune di Pieve Montana

      Carta dei servizi della biblioteca 2024

      La biblioteca è aperta dal lunedì al venerdì.
      """;
  private static final String UPLOAD =
      """
      mutation ($files: [Upload!]!, $municipality: String, $year: Int, $wait: Boolean) {
        uploadDocuments(files: $files, municipality: $municipality, year: $year, wait: $wait) {
          job {
            id kind state done total problem
            files {
              file alreadyKept problems { code } error { code message file }
              source { id file documents { edges { node { id title } } } }
            }
          }
          errors { code message file }
        }
      }
      """;
  private static final String WITHDRAW =
      """
      mutation ($id: ID!, $reason: String) {
        withdraw(id: $id, reason: $reason) {
          tombstone { id withdrawnAt reason } errors { code message }
        }
      }
      """;
  private static final String RESTORE =
      "mutation ($id: ID!) { restore(id: $id) { node { __typename id } errors { code message } } }";

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> properties = new HashMap<>(super.getProperties());
    properties.put("schedario.token", TOKEN);
    return properties;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer ", "Bearer guess", "Basic cGFyb2xh"})
  void mutation_withoutTheToken_isRefused(String authorization) throws Exception {
    load(1, sheet(CASTELVERDE, 2024, "S1", 1));
    HttpRequest.Builder request = json("mutation { reindex { job { id } } }", Map.of());
    HttpResponse<String> response =
        send(authorization.isEmpty() ? request : request.header("Authorization", authorization));

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    assertThat(Answer.of(json, response.body()).code()).isEqualTo("UNAUTHORIZED");
  }

  @Test
  void upload_isKeptFoundAndToldOf() throws Exception {
    Answer answer = upload(Map.of(), new Upload("una cartella/carta.txt", TEXT));

    String file = "data.uploadDocuments.job.files.0.";
    assertThat(answer.at("errors")).isNull();
    assertThat(answer.at("data.uploadDocuments.errors")).isEqualTo(List.of());
    assertThat(answer.at("data.uploadDocuments.job.state")).isEqualTo("DONE");
    assertThat(answer.at("data.uploadDocuments.job.done")).isEqualTo(1);
    assertThat(answer.at(file + "file")).isEqualTo("carta.txt");
    assertThat(answer.at(file + "alreadyKept")).isEqualTo(false);
    String id = (String) answer.at(file + "source.documents.edges.0.node.id");
    assertThat(id).startsWith("pieve-montana:2024:");
    assertThat(
            ask("{ search(query: \"\") { edges { node { id } } } }")
                .at("data.search.edges.0.node.id"))
        .isEqualTo(id);
  }

  @Test
  void upload_theSameBytesAgain_changesNothing() throws Exception {
    upload(Map.of(), new Upload("carta.txt", TEXT));

    Answer again = upload(Map.of(), new Upload("altro nome.txt", TEXT));

    assertThat(again.at("data.uploadDocuments.job.files.0.alreadyKept")).isEqualTo(true);
    assertThat(store.countSources()).isEqualTo(1);
  }

  @Test
  void upload_ofSeveral_tellsOfEach() throws Exception {
    Answer answer = upload(Map.of(), new Upload("vuoto.txt", ""), new Upload("carta.txt", TEXT));

    assertThat(answer.list("data.uploadDocuments.job.files")).hasSize(2);
    assertThat(answer.at("data.uploadDocuments.job.files.0.error.code")).isEqualTo("EMPTY_FILE");
    assertThat(answer.at("data.uploadDocuments.errors.0.file")).isEqualTo("vuoto.txt");
    assertThat(answer.at("data.uploadDocuments.job.files.1.error")).isNull();
    assertThat(store.countSources()).isEqualTo(1);
  }

  @Test
  void upload_withoutTownAndYear_takesThoseOfTheArguments() throws Exception {
    Upload note = new Upload("nota.txt", "Nota interna sugli orari della biblioteca.\n");

    Answer refused = upload(Map.of(), note);
    Answer taken = upload(Map.of("municipality", "Rocca Aurelia", "year", 2023), note);

    assertThat(refused.at("data.uploadDocuments.errors.0.code")).isEqualTo("UNKNOWN_MUNICIPALITY");
    assertThat(taken.at("data.uploadDocuments.job.files.0.source.documents.edges.0.node.id"))
        .asString()
        .startsWith("rocca-aurelia:2023:");
  }

  @Test
  void upload_withoutWaiting_answersWithAJobToAskFor() throws Exception {
    Answer begun = upload(Map.of("wait", false), new Upload("carta.txt", TEXT));

    String id = (String) begun.at("data.uploadDocuments.job.id");
    Answer job = ended(id);
    assertThat(job.at("data.job.state")).isEqualTo("DONE");
    assertThat(job.at("data.job.files.0.file")).isEqualTo("carta.txt");
  }

  @Test
  void upload_tooManyFiles_isAnErrorAsData() throws Exception {
    Upload[] files = new Upload[51];
    Arrays.fill(files, new Upload("a.txt", "a"));

    Answer answer = upload(Map.of(), files);

    assertThat(answer.at("data.uploadDocuments.job")).isNull();
    assertThat(answer.at("data.uploadDocuments.errors.0.code")).isEqualTo("INVALID_ARGUMENT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"0\": [\"variables.other.0\"]}",
        "{\"0\": [\"query\"]}",
        "{\"0\": \"variables.files.0\"}",
        "{\"7\": [\"variables.files.0\"]}",
        "[]",
        "{"
      })
  void upload_whoseMapIsWrong_isRefused(String map) throws Exception {
    String operations =
        json.writeValueAsString(
            Map.of("query", UPLOAD, "variables", Map.of("files", Arrays.asList((Object) null))));
    HttpResponse<String> response = send(multipart(operations, map, new Upload("carta.txt", TEXT)));

    Answer answer = Answer.of(json, response.body());
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(answer.code()).isIn("BAD_REQUEST", "BAD_USER_INPUT");
    assertThat(store.countSources()).isZero();
  }

  @Test
  void largeMultipart_withoutTheToken_isRefusedUnread() throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri("/graphql"))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(BodyPublishers.ofString("a".repeat(2 << 20)));

    HttpResponse<String> response = send(request);

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(Answer.of(json, response.body()).code()).isEqualTo("BODY_TOO_LARGE");
  }

  @Test
  void bodyInChunks_aboveTheLimit_isRefused() throws Exception {
    byte[] body = ("{\"query\":\"" + " ".repeat(3 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> response =
        send(
            HttpRequest.newBuilder(uri("/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(Answer.of(json, response.body()).code()).isEqualTo("BODY_TOO_LARGE");
  }

  @Test
  void withdraw_aDocument_leavesATombstoneAndNothingElse() throws Exception {
    load(1, sheet(CASTELVERDE, 2024, "S1", 1), sheet(CASTELVERDE, 2024, "S2", 1));
    String id = "castelverde-ticino:2024:sheet:S1";

    Answer answer = edit(WITHDRAW, Map.of("id", id, "reason", "dati personali"));

    assertThat(answer.at("data.withdraw.errors")).isEqualTo(List.of());
    assertThat(answer.at("data.withdraw.tombstone.reason")).isEqualTo("dati personali");
    Answer after =
        ask(
            """
            query ($id: ID!) {
              node(id: $id) { __typename id ... on Tombstone { reason withdrawnAt } }
              objectiveSheet(id: $id) { id }
              search(query: "") { totalCount edges { node { id } } }
              objectiveSheets { totalCount }
            }
            """,
            Map.of("id", id));
    assertThat(after.at("errors")).isNull();
    assertThat(after.at("data.node.__typename")).isEqualTo("Tombstone");
    assertThat(after.at("data.node.reason")).isEqualTo("dati personali");
    assertThat(after.at("data.objectiveSheet")).isNull();
    assertThat(after.at("data.search.totalCount")).isEqualTo(1);
    assertThat(after.at("data.search.edges.0.node.id"))
        .isEqualTo("castelverde-ticino:2024:sheet:S2");
    HttpResponse<String> page = send(HttpRequest.newBuilder(uri("/documents/" + id)));
    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(page.body()).contains("DOCUMENT_WITHDRAWN").contains("dati personali");
  }

  @Test
  void withdraw_aSource_refusesItsBytesUntilItIsRestored() throws Exception {
    Answer uploaded = upload(Map.of(), new Upload("carta.txt", TEXT));
    String source = (String) uploaded.at("data.uploadDocuments.job.files.0.source.id");

    edit(WITHDRAW, Map.of("id", source));
    Answer refused = upload(Map.of(), new Upload("carta.txt", TEXT));

    assertThat(refused.at("data.uploadDocuments.errors.0.code")).isEqualTo("WITHDRAWN");
    assertThat(ask("{ search(query: \"\") { totalCount } sources { totalCount } }").at("data"))
        .isEqualTo(Map.of("search", Map.of("totalCount", 0), "sources", Map.of("totalCount", 0)));
    assertThat(store.failures(10)).isEmpty();

    Answer restored = edit(RESTORE, Map.of("id", source));

    assertThat(restored.at("data.restore.node.__typename")).isEqualTo("SourceDocument");
    assertThat(ask("{ search(query: \"\") { totalCount } }").at("data.search.totalCount"))
        .isEqualTo(1);
  }

  @Test
  void withdrawAndRestore_ofWhatIsNotThere_areErrorsAsData() throws Exception {
    load(1, sheet(CASTELVERDE, 2024, "S1", 1));
    String id = "castelverde-ticino:2024:sheet:S1";

    assertThat(edit(WITHDRAW, Map.of("id", "nowhere")).at("data.withdraw.errors.0.code"))
        .isEqualTo("UNKNOWN_ID");
    assertThat(edit(RESTORE, Map.of("id", id)).at("data.restore.errors.0.code"))
        .isEqualTo("NOT_WITHDRAWN");
    edit(WITHDRAW, Map.of("id", TestSheets.source(1)));
    assertThat(edit(RESTORE, Map.of("id", id)).at("data.restore.errors.0.code"))
        .isEqualTo("SOURCE_WITHDRAWN");
    assertThat(
            edit(WITHDRAW, Map.of("id", id, "reason", "x".repeat(501)))
                .at("data.withdraw.errors.0.code"))
        .isEqualTo("INVALID_ARGUMENT");
  }

  @Test
  void setTownAndYear_movesWhatTheTextDoesNotPlace() throws Exception {
    Upload note = new Upload("nota.txt", "Nota interna sugli orari della biblioteca.\n");
    Answer uploaded = upload(Map.of("municipality", "Rocca Aurelia", "year", 2023), note);
    String source = (String) uploaded.at("data.uploadDocuments.job.files.0.source.id");
    String before =
        (String) uploaded.at("data.uploadDocuments.job.files.0.source.documents.edges.0.node.id");

    Answer moved = setTownAndYear(source, "Pieve Montana", 2022);

    assertThat(moved.at("data.setTownAndYear.errors")).isEqualTo(List.of());
    String after = (String) moved.at("data.setTownAndYear.source.documents.edges.0.node.id");
    assertThat(after).startsWith("pieve-montana:2022:");
    Answer nodes =
        ask(
            "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }",
            Map.of("ids", List.of(before, after)));
    assertThat(nodes.at("data.nodes.0.__typename")).isEqualTo("Tombstone");
    assertThat(nodes.at("data.nodes.1.__typename")).isEqualTo("PlainDocument");
    assertThat(ask("{ search(query: \"\") { totalCount } }").at("data.search.totalCount"))
        .isEqualTo(1);
    assertThat(
            setTownAndYear(source, "Pieve Montana", 2022).at("data.setTownAndYear.errors.0.code"))
        .isEqualTo("NOTHING_CHANGED");
  }

  @Test
  void reindex_isAJobThatBuildsTheIndexAgain() throws Exception {
    load(1, sheet(CASTELVERDE, 2024, "S1", 1), sheet(CASTELVERDE, 2024, "S2", 1));
    index.clear();

    Answer begun = edit("mutation { reindex { job { id kind } errors { code } } }", Map.of());

    Answer job = ended((String) begun.at("data.reindex.job.id"));
    assertThat(job.at("data.job.state")).isEqualTo("DONE");
    assertThat(job.at("data.job.done")).isEqualTo(2);
    assertThat(ask("{ search(query: \"\") { totalCount } }").at("data.search.totalCount"))
        .isEqualTo(2);
  }

  private Answer ended(String job) throws Exception {
    long patience = System.nanoTime() + 20_000_000_000L;
    while (true) {
      Answer answer =
          ask(
              "query ($id: ID!) { job(id: $id) { state done endedAt files { file } } }",
              Map.of("id", job));
      if (answer.at("data.job.endedAt") != null || System.nanoTime() > patience) {
        return answer;
      }
      Thread.onSpinWait();
    }
  }

  private Answer setTownAndYear(String source, String town, int year) throws Exception {
    return edit(
        """
        mutation ($source: ID!, $town: String, $year: Int) {
          setTownAndYear(source: $source, municipality: $town, year: $year) {
            source { documents { edges { node { id } } } } errors { code message }
          }
        }
        """,
        Map.of("source", source, "town", town, "year", year));
  }

  private Answer edit(String query, Map<String, Object> variables) throws Exception {
    HttpRequest.Builder request = json(query, variables).header("Authorization", "Bearer " + TOKEN);
    return Answer.of(json, send(request).body());
  }

  private HttpRequest.Builder json(String query, Map<String, Object> variables) throws Exception {
    return HttpRequest.newBuilder(uri("/graphql"))
        .header("Content-Type", "application/json")
        .POST(
            BodyPublishers.ofString(
                json.writeValueAsString(Map.of("query", query, "variables", variables))));
  }

  private record Upload(String name, String content) {}

  private Answer upload(Map<String, Object> variables, Upload... files) throws Exception {
    Map<String, Object> all = new HashMap<>(variables);
    all.put("files", Arrays.asList(new Object[files.length]));
    Map<String, Object> places = new HashMap<>();
    for (int i = 0; i < files.length; i++) {
      places.put(String.valueOf(i), List.of("variables.files." + i));
    }
    String operations = json.writeValueAsString(Map.of("query", UPLOAD, "variables", all));
    return Answer.of(
        json, send(multipart(operations, json.writeValueAsString(places), files)).body());
  }

  private HttpRequest.Builder multipart(String operations, String map, Upload... files) {
    MultipartBody body = new MultipartBody();
    body.add("operations", operations);
    body.add("map", map);
    for (int i = 0; i < files.length; i++) {
      body.addFile(String.valueOf(i), files[i].name(), files[i].content());
    }
    return body.post(uri("/graphql"))
        .header("Accept", "application/graphql-response+json")
        .header("Authorization", "Bearer " + TOKEN);
  }
}
