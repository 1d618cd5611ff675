package it.schedario.ingest.budget;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sums of the rows read, in every scope a total is printed of. */
final class Ledger {
  private final Map<Scope, Map<Figure, BigDecimal>> sums = new HashMap<>();

  void add(BudgetRow row) {
    BudgetTable table = row.table();
    Place place = row.place();
    Map<Figure, BigDecimal> figures = figures(row);
    add(Scope.ofArea(table, place, Place.code(place.area())), figures);
    add(Scope.ofTitle(table, place), figures);
    add(Scope.ofCategory(table, place), figures);
    for (String directorate : List.of(Place.code(place.directorate()), Scope.ALL)) {
      add(Scope.ofDirectorate(table, directorate), figures);
      if (row.isEarmarked()) {
        add(Scope.ofEarmarked(table, directorate, Place.code(place.title())), figures);
        add(Scope.ofEarmarked(table, directorate, null), figures);
      }
      if (row.mission() != null && row.programme() != null) {
        String mission = row.mission().text();
        add(Scope.ofMission(table, directorate, mission, row.programme().text()), figures);
        add(Scope.ofMission(table, directorate, mission, null), figures);
      }
    }
  }

  private static Map<Figure, BigDecimal> figures(BudgetRow row) {
    Map<Figure, BigDecimal> figures = new EnumMap<>(Figure.class);
    if (!row.amounts().isEmpty()) {
      // An empty cell adds nothing.
      row.table().columns().forEach(column -> figures.put(column, BigDecimal.ZERO));
    }
    for (int i = 0; i < row.amounts().size(); i++) {
      figures.put(row.columns().get(i), Tokens.amount(row.amounts().get(i)));
    }
    return figures;
  }

  private void add(Scope scope, Map<Figure, BigDecimal> figures) {
    Map<Figure, BigDecimal> sum = sums.computeIfAbsent(scope, s -> new EnumMap<>(Figure.class));
    figures.forEach((figure, amount) -> sum.merge(figure, amount, BigDecimal::add));
  }

  /** The sum of one column; null when no row that has the column belongs to the scope. */
  @Nullable BigDecimal find(Scope scope, Figure figure) {
    Map<Figure, BigDecimal> sum = sums.get(scope);
    return sum == null ? null : sum.get(figure);
  }
}
