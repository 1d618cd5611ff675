package it.schedario.ingest.classify;

import it.schedario.ingest.classify.ProgrammeVocabulary.Meaning;
import it.schedario.schema.Classification;
import it.schedario.schema.Classification.Basis;
import it.schedario.schema.Classification.Evidence;
import it.schedario.schema.CodedName;
import it.schedario.schema.FieldSource;
import it.schedario.schema.ObjectiveSheet;
import it.schedario.schema.OfficialClassification;
import it.schedario.schema.PlanningDocument;
import it.schedario.schema.Source;
import it.schedario.schema.SourceSpan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Concludes mission and programme of a sheet that prints neither them nor a code of them.
 *
 * <p>It would rather say nothing than something wrong: one strong word in the title is enough where
 * no other speaks against it, the name of the office alone never is. Confidence is the part of all
 * evidence that speaks for what is named, with some held back because evidence is never complete;
 * it is no probability.
 */
public final class ProgrammeInference {
  private static final String FIELD = "classification";

  /** In hundredths, as {@link Tally} counts: what a hint in a title counts. */
  private static final int HELD_BACK = 100;

  /** More than a usual word in the title, or a strong one in the name of the office. */
  private static final int LEAST_POINTS = 250;

  private static final BigDecimal LEAST_CONFIDENCE = new BigDecimal("0.50");
  private static final int MOST_EVIDENCE = 8;

  private final OfficialClassification official;

  public ProgrammeInference(OfficialClassification official) {
    this.official = official;
  }

  /** Loaded when the first document needs it: most print what they belong to. */
  private static final class Loaded {
    static final ProgrammeVocabulary VOCABULARY = new ProgrammeVocabulary();
  }

  /** Returns the document with what can be concluded of it, or as it was. */
  public PlanningDocument complete(PlanningDocument document) {
    return document instanceof ObjectiveSheet sheet && sheet.classification() == null
        ? infer(sheet).map(found -> classified(sheet, found)).orElse(sheet)
        : document;
  }

  /** Empty when the words are too few, or speak for too much. */
  Optional<Classification> infer(ObjectiveSheet sheet) {
    Tally tally = new Tally(sheet.year());
    for (WeighedText text : WeighedText.of(sheet)) {
      tally.add(text, Loaded.VOCABULARY.find(text.text()));
    }
    String code = tally.mission();
    CodedName mission = code == null ? null : official.mission(code, sheet.year()).orElse(null);
    return mission == null ? Optional.empty() : classification(tally, mission, sheet.year());
  }

  private Optional<Classification> classification(Tally tally, CodedName mission, int year) {
    Predicate<Meaning> ofMission = meaning -> meaning.mission().equals(mission.code());
    int all = tally.points(any -> true);
    int points = tally.points(ofMission);
    BigDecimal confidence = confidence(points, all);
    if (points < LEAST_POINTS || confidence.compareTo(LEAST_CONFIDENCE) < 0) {
      return Optional.empty();
    }
    // Words for the mission alone say nothing against a programme of it.
    int ofItsProgrammes = tally.points(ofMission.and(meaning -> meaning.programme() != null));
    int against = all - points + ofItsProgrammes;
    return Optional.of(
        withProgramme(tally, mission, against, year)
            .orElseGet(
                () ->
                    new Classification(
                        mission,
                        null,
                        Basis.INFERRED,
                        confidence,
                        tally.evidence(ofMission, MOST_EVIDENCE))));
  }

  private Optional<Classification> withProgramme(
      Tally tally, CodedName mission, int against, int year) {
    String code = tally.programme(mission.code());
    CodedName programme =
        code == null ? null : official.programme(mission.code(), code, year).orElse(null);
    if (programme == null) {
      return Optional.empty();
    }
    Predicate<Meaning> ofProgramme =
        meaning ->
            meaning.mission().equals(mission.code())
                && programme.code().equals(meaning.programme());
    int points = tally.points(ofProgramme);
    BigDecimal confidence = confidence(points, against);
    if (points < LEAST_POINTS || confidence.compareTo(LEAST_CONFIDENCE) < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Classification(
            mission,
            programme,
            Basis.INFERRED,
            confidence,
            tally.evidence(ofProgramme, MOST_EVIDENCE)));
  }

  private static BigDecimal confidence(int points, int all) {
    return BigDecimal.valueOf(points)
        .divide(BigDecimal.valueOf((long) all + HELD_BACK), 2, RoundingMode.DOWN);
  }

  /** Its place is that of the fields that gave the evidence. */
  private static ObjectiveSheet classified(ObjectiveSheet sheet, Classification classification) {
    Source source = sheet.source();
    List<SourceSpan> spans =
        classification.evidence().stream()
            .map(Evidence::field)
            .distinct()
            .map(field -> place(source, field))
            .filter(Objects::nonNull)
            .flatMap(place -> place.spans().stream())
            .toList();
    return sheet
        .withClassification(classification)
        .withSource(source.withField(new FieldSource(FIELD, spans)));
  }

  private static @Nullable FieldSource place(Source source, String field) {
    return source.fields().stream()
        .filter(place -> place.field().equals(field))
        .findFirst()
        .orElse(null);
  }
}
