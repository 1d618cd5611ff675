package it.schedario.schema;

import static org.assertj.core.api.Assertions.assertThat;

import it.schedario.schema.ItalianCitation.Style;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItalianCitationTest {
  private static final Municipality TOWN =
      Municipality.withoutCodes("rocca-aurelia", "Rocca Aurelia");
  private static final URI LINK = URI.create("https://schede.example/documents/x");
  private static final Source PAGE_3 = new Source("sha", 3, List.of(), List.of());
  private static final SourceDocument FILE =
      new SourceDocument("peg.pdf", "sha", TOWN, "sheet", LocalDate.of(2025, 5, 7), 9);

  @Test
  void full_ofASheet_saysEverything() {
    assertThat(ItalianCitation.of(sheet("S_01", "Un nido in più"), FILE, LINK, Style.FULL))
        .isEqualTo(
            "Comune di Rocca Aurelia, «Un nido in più», scheda obiettivo S_01, anno 2024,"
                + " elaborazione del 07/05/2025, p. 3, file peg.pdf,"
                + " https://schede.example/documents/x");
  }

  @Test
  void full_withoutCodeAndFile_leavesThemOut() {
    assertThat(ItalianCitation.of(sheet(null, "Un nido in più"), null, LINK, Style.FULL))
        .isEqualTo(
            "Comune di Rocca Aurelia, «Un nido in più», scheda obiettivo, anno 2024, p. 3,"
                + " https://schede.example/documents/x");
  }

  @Test
  void full_ofABudgetLine_namesTableAndChapter() {
    assertThat(ItalianCitation.of(line(), FILE, LINK, Style.FULL))
        .contains("«Contributo», bilancio di previsione 2024, tabella 1.A, capitolo 38.1, ");
  }

  @Test
  void full_ofAProgramme_namesThePeriod() {
    assertThat(ItalianCitation.of(programme(), FILE, LINK, Style.FULL))
        .contains("«Infanzia», programma del DUP 2024-2026, ");
  }

  @Test
  void short_isOneLineForAFootnote() {
    assertThat(ItalianCitation.of(sheet("S_01", "Un nido in più"), FILE, LINK, Style.SHORT))
        .isEqualTo(
            "Rocca Aurelia 2024, scheda obiettivo S_01, p. 3, https://schede.example/documents/x");
    assertThat(ItalianCitation.of(programme(), FILE, LINK, Style.SHORT))
        .startsWith("Rocca Aurelia 2024, «Infanzia», p. 3, ");
    assertThat(ItalianCitation.of(line(), FILE, LINK, Style.SHORT))
        .startsWith("Rocca Aurelia 2024, bilancio di previsione, capitolo 38.1, p. 3, ");
  }

  @Test
  void markdown_linksTheTitle_andEscapesItsSigns() {
    assertThat(ItalianCitation.of(sheet("S_01", "Nido [2] *"), FILE, LINK, Style.MARKDOWN))
        .startsWith(
            "Comune di Rocca Aurelia, [«Nido \\[2\\] \\*»](https://schede.example/documents/x),"
                + " scheda obiettivo S_01, ");
  }

  private static ObjectiveSheet sheet(@Nullable String code, String title) {
    return new ObjectiveSheet(
        "id", TOWN, 2024, code, null, title, null, null, null, null, null, null, null, null, null,
        null, null, List.of(), List.of(), List.of(), PAGE_3);
  }

  private static DupProgramme programme() {
    return new DupProgramme(
        "id",
        TOWN,
        new DupProgramme.Period(2024, 2026),
        null,
        null,
        "Infanzia",
        null,
        null,
        List.of(),
        null,
        List.of(),
        PAGE_3);
  }

  private static BudgetLine line() {
    return new BudgetLine(
        "id",
        TOWN,
        2024,
        "1.A",
        BudgetLine.Flow.REVENUE,
        BudgetLine.Account.CURRENT,
        null,
        null,
        null,
        null,
        "38.1",
        null,
        "Contributo",
        false,
        null,
        null,
        List.of(),
        PAGE_3);
  }
}
