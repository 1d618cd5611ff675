package it.schedario.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.ingest.classify.ProgrammeInference;
import it.schedario.schema.BudgetLine;
import it.schedario.schema.Classification;
import it.schedario.schema.CodedName;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.OfficialClassification;
import it.schedario.schema.PlanningDocument;
import it.schedario.schema.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * How often a conclusion is right: what a document says of its classification is hidden, concluded
 * from its words and compared. The bounds are a little below what was measured.
 */
class InferredClassificationSeedTest {
  private final ProgrammeInference inference =
      new ProgrammeInference(OfficialClassification.bundled());

  @Test
  void sheetsOfTheSeeds_areConcludedRightly() throws Exception {
    List<ObjectiveSheet> sheets = new ArrayList<>();
    sheets.addAll(sheets(Documents.read(Seeds.text(Seeds.OF_2024))));
    sheets.addAll(sheets(Documents.read(Seeds.text(Seeds.OF_2021))));

    Score score = score(sheets);

    assertThat(score.of).isEqualTo(40);
    assertThat(score.missionPrecision()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.programmePrecision()).as(score.toString()).isGreaterThanOrEqualTo(0.9);
    assertThat(score.missionsRight).as(score.toString()).isGreaterThanOrEqualTo(28);
    assertThat(score.programmesRight).as(score.toString()).isGreaterThanOrEqualTo(17);
  }

  @Test
  void sheetsOfTheSamples_areConcludedRightly() throws Exception {
    List<ObjectiveSheet> sheets = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("../samples"))) {
      for (Path file : files.filter(path -> path.toString().contains("schede-")).toList()) {
        sheets.addAll(sheets(Documents.read(Files.readString(file))));
      }
    }

    Score score = score(sheets);

    assertThat(score.of).isEqualTo(32);
    assertThat(score.missionPrecision()).as(score.toString()).isEqualTo(1);
    assertThat(score.programmePrecision()).as(score.toString()).isEqualTo(1);
    assertThat(score.missionsRight).as(score.toString()).isGreaterThanOrEqualTo(28);
    assertThat(score.programmesRight).as(score.toString()).isGreaterThanOrEqualTo(25);
  }

  /** Another town, and texts the vocabulary was not written with in mind. */
  @Test
  void descriptionsOfTheBudgetSeed_areConcludedRightly() throws Exception {
    ObjectiveSheet any = sheets(Documents.read(Seeds.text(Seeds.OF_2024))).get(0);
    Score score = new Score();
    for (PlanningDocument document : Documents.read(Seeds.text(Seeds.BUDGET_AND_DUP)).documents()) {
      if (document instanceof BudgetLine line
          && line.mission() != null
          && !line.description().isEmpty()) {
        score.add(line.classification(), conclude(titled(any, line.description())));
      }
    }

    assertThat(score.missionPrecision()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.programmePrecision()).as(score.toString()).isGreaterThanOrEqualTo(0.85);
    assertThat(score.missionsRight).as(score.toString()).isGreaterThanOrEqualTo(60);
  }

  private Score score(List<ObjectiveSheet> sheets) {
    Score score = new Score();
    for (ObjectiveSheet sheet : sheets) {
      score.add(sheet.classification(), conclude(withoutLinks(sheet)));
    }
    return score;
  }

  private @Nullable Classification conclude(ObjectiveSheet sheet) {
    return ((ObjectiveSheet) inference.complete(sheet)).classification();
  }

  private static List<ObjectiveSheet> sheets(ReadDocument read) {
    return read.documents().stream()
        .filter(ObjectiveSheet.class::isInstance)
        .map(ObjectiveSheet.class::cast)
        .toList();
  }

  /** As a town would print it that links its sheets to no DUP. */
  private static ObjectiveSheet withoutLinks(ObjectiveSheet sheet) {
    return new ObjectiveSheet(
        sheet.id(),
        sheet.municipality(),
        sheet.year(),
        sheet.code(),
        sheet.level(),
        sheet.title(),
        sheet.portfolio(),
        sheet.sector(),
        sheet.responsibleOfficer(),
        sheet.publicValue(),
        null,
        null,
        null,
        null,
        sheet.implementationPlan(),
        sheet.implementationStatus(),
        sheet.state(),
        sheet.involvedPeople(),
        sheet.phases(),
        sheet.indicators(),
        withoutPlaces(sheet));
  }

  private static Source withoutPlaces(ObjectiveSheet sheet) {
    return new Source(sheet.source().document(), 1, List.of(), List.of());
  }

  private static ObjectiveSheet titled(ObjectiveSheet any, String title) {
    return new ObjectiveSheet(
        any.id(),
        any.municipality(),
        2022,
        null,
        null,
        title,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        withoutPlaces(any));
  }

  private static final class Score {
    private int of;
    private int missions;
    private int missionsRight;
    private int programmes;
    private int programmesRight;

    void add(Classification truth, @Nullable Classification concluded) {
      of++;
      if (concluded == null) {
        return;
      }
      boolean isRight = truth.mission().code().equals(concluded.mission().code());
      missions++;
      missionsRight += isRight ? 1 : 0;
      CodedName programme = concluded.programme();
      if (programme != null) {
        programmes++;
        programmesRight += isRight && programme.equals(truth.programme()) ? 1 : 0;
      }
    }

    double missionPrecision() {
      return (double) missionsRight / missions;
    }

    double programmePrecision() {
      return (double) programmesRight / programmes;
    }

    @Override
    public String toString() {
      return "of %d: mission %d of %d right, programme %d of %d right"
          .formatted(of, missionsRight, missions, programmesRight, programmes);
    }
  }
}
