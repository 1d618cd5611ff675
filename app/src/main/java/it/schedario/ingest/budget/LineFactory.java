package it.schedario.ingest.budget;

import it.schedario.ingest.PartLayout.Origin;
import it.schedario.ingest.text.Line;
import it.schedario.ingest.text.Passage;
import it.schedario.schema.BudgetLine;
import it.schedario.schema.BudgetLine.Amount;
import it.schedario.schema.BudgetLine.Flow;
import it.schedario.schema.CodedName;
import it.schedario.schema.FieldSource;
import it.schedario.schema.Source;
import it.schedario.schema.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes budget lines of printed rows. */
final class LineFactory {
  private final Origin origin;
  private final int year;

  LineFactory(Origin origin, int year) {
    this.origin = origin;
    this.year = year;
  }

  /**
   * @param key unique within the budget
   */
  BudgetLine line(BudgetRow row, String key, ColumnYears years) {
    BudgetTable table = row.table();
    Place place = row.place();
    Line account = row.chapter().account();
    CodedName mission = mission(row);
    return new BudgetLine(
        origin.municipality().slug() + ":" + year + ":budget:" + key,
        origin.municipality(),
        year,
        table.number(),
        table.flow() == null ? Flow.EXPENDITURE : table.flow(),
        table.account(),
        name(place.directorate()),
        name(place.area()),
        name(place.title()),
        name(place.category()),
        row.chapter().number(),
        account == null ? null : account.text(),
        row.description() == null ? "" : row.description().text(),
        row.isEarmarked(),
        mission,
        mission == null ? null : programme(row, mission),
        amounts(row, years),
        source(row));
  }

  private static @Nullable CodedName name(@Nullable Heading heading) {
    return heading == null ? null : heading.codedName();
  }

  private @Nullable CodedName mission(BudgetRow row) {
    if (row.mission() == null) {
      return null;
    }
    String code = row.mission().text();
    return origin.official().mission(code, year).orElseGet(() -> unnamed(code));
  }

  private @Nullable CodedName programme(BudgetRow row, CodedName mission) {
    if (row.programme() == null) {
      return null;
    }
    String code = row.programme().text();
    return origin.official().programme(mission.code(), code, year).orElseGet(() -> unnamed(code));
  }

  /** A code the official list does not have is still what the budget prints. */
  private static CodedName unnamed(String code) {
    return new CodedName(code, code);
  }

  private static List<Amount> amounts(BudgetRow row, ColumnYears years) {
    List<Amount> amounts = new ArrayList<>(row.amounts().size());
    for (int i = 0; i < row.amounts().size(); i++) {
      Figure figure = row.columns().get(i);
      amounts.add(
          new Amount(figure.column(), years.of(figure), Tokens.amount(row.amounts().get(i))));
    }
    return amounts;
  }

  private Source source(BudgetRow row) {
    List<FieldSource> fields = new ArrayList<>();
    Place place = row.place();
    addHeading(fields, "directorate.name", place.directorate());
    addHeading(fields, "area.name", place.area());
    addHeading(fields, "title.name", place.title());
    addHeading(fields, "category.name", place.category());
    add(fields, "chapter", Passage.ofLines(row.chapter().printed()));
    Line account = row.chapter().account();
    if (account != null) {
      fields.add(new FieldSource("chartOfAccounts", List.of(span(account))));
    }
    add(fields, "description", row.description());
    add(fields, "earmarked", row.earmark());
    add(fields, "mission.code", row.mission());
    add(fields, "programme.code", row.programme());
    for (int i = 0; i < row.amounts().size(); i++) {
      add(fields, "amounts[" + i + "].amount", row.amounts().get(i));
    }
    Passage whole = Passage.ofLines(row.lines());
    List<SourceSpan> spans = whole == null ? List.of() : whole.spans();
    return new Source(origin.source(), row.lines().get(0).page(), spans, fields);
  }

  private static void addHeading(
      List<FieldSource> fields, String field, @Nullable Heading heading) {
    if (heading != null) {
      add(fields, field, heading.name());
    }
  }

  private static void add(List<FieldSource> fields, String field, @Nullable Passage passage) {
    if (passage != null) {
      fields.add(new FieldSource(field, passage.spans()));
    }
  }

  private static void add(List<FieldSource> fields, String field, @Nullable Token token) {
    if (token != null) {
      Line line = token.line();
      int start = line.start() + token.start();
      fields.add(
          new FieldSource(
              field, List.of(new SourceSpan(line.page(), start, line.start() + token.end()))));
    }
  }

  private static SourceSpan span(Line line) {
    return new SourceSpan(line.page(), line.start(), line.end());
  }
}
