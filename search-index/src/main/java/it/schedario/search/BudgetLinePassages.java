package it.schedario.search;

import it.schedario.schema.BudgetLine;
import it.schedario.schema.BudgetLine.Amount;
import it.schedario.schema.CodedName;
import it.schedario.search.SearchDocument.Passage;
import it.schedario.search.SearchDocument.Weight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of a {@link BudgetLine}, under the headings of the printed table. */
final class BudgetLinePassages {
  private final PassageList texts;

  private BudgetLinePassages(BudgetLine line) {
    texts = new PassageList(line);
  }

  static List<Passage> of(BudgetLine line) {
    BudgetLinePassages passages = new BudgetLinePassages(line);
    passages.addAll(line);
    return passages.texts.toList();
  }

  private void addAll(BudgetLine line) {
    // The description is all a line tells. As a title its few words would outdo every sheet.
    texts.add("description", "Descrizione", line.description());
    name("chapter", "Capitolo", line.chapter());
    texts.addTownAndYear(line);
    shared("table", "Tabella", line.table());
    shared("flow", "Entrata o spesa", flow(line.flow()));
    shared("account", "Conto", account(line.account()));
    name("chartOfAccounts", "Piano dei conti", line.chartOfAccounts());
    coded("directorate", "Direzione", line.directorate());
    coded("area", "Area", line.area());
    coded("title", "Titolo di bilancio", line.title());
    coded("category", category(line.flow()), line.category());
    coded("mission", "Missione", line.mission());
    coded("programme", "Programma", line.programme());
    if (line.earmarked()) {
      shared("earmarked", "Vincolo", "Vincolata");
    }
    for (int i = 0; i < line.amounts().size(); i++) {
      Amount amount = line.amounts().get(i);
      String section = column(amount.column()) + " " + amount.year();
      name("amounts[" + i + "].amount", section, ItalianAmount.of(amount.amount()));
    }
  }

  private void coded(String field, String section, @Nullable CodedName coded) {
    if (coded != null) {
      shared(field + ".name", section, coded.name());
    }
  }

  private void name(String field, String section, @Nullable String text) {
    texts.add(field, section, Weight.NAME, text);
  }

  private void shared(String field, String section, @Nullable String text) {
    texts.add(field, section, Weight.SHARED, text);
  }

  private static String flow(BudgetLine.Flow flow) {
    return switch (flow) {
      case REVENUE -> "Entrata";
      case EXPENDITURE -> "Spesa";
    };
  }

  private static String account(BudgetLine.Account account) {
    return switch (account) {
      case CURRENT -> "Parte corrente";
      case CAPITAL -> "Conto capitale";
    };
  }

  private static String category(BudgetLine.Flow flow) {
    return switch (flow) {
      case REVENUE -> "Tipologia";
      case EXPENDITURE -> "Macroaggregato";
    };
  }

  private static String column(BudgetLine.Column column) {
    return switch (column) {
      case FORECAST -> "Previsione";
      case OUTTURN -> "Rendiconto";
      case PRIOR_OBLIGATIONS -> "Obbligazioni anni precedenti";
      case NEW_APPROPRIATIONS -> "Nuovi stanziamenti";
      case PUBLIC_WORKS_PROGRAMME -> "Programma triennale dei lavori pubblici";
    };
  }
}
