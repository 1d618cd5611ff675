package it.schedario.graphql;

import it.schedario.schema.BudgetLine;
import it.schedario.schema.BudgetLine.Amount;
import it.schedario.schema.CodedName;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up budget lines: all together, and by every value they can be grouped by. */
final class LineSums {
  private final Columns all = new Columns();
  private final Map<AggregateField, Map<String, Group>> groups =
      new EnumMap<>(AggregateField.class);

  void add(BudgetLine line) {
    all.add(line);
    for (AggregateField field : AggregateField.values()) {
      CodedName value = field.valueOf(line);
      if (value != null) {
        groups
            .computeIfAbsent(field, unknown -> new LinkedHashMap<>())
            .computeIfAbsent(value.code(), unknown -> new Group(value.name()))
            .add(line);
      }
    }
  }

  List<AmountSum> sums() {
    return all.toList();
  }

  List<AmountSum> sums(AggregateField field, String value) {
    Group group = groups.getOrDefault(field, Map.of()).get(value);
    return group == null ? List.of() : group.columns.toList();
  }

  /** Counts of the lines added, most first. */
  List<AggregateGroup> groups(AggregateField field) {
    return groups.getOrDefault(field, Map.of()).entrySet().stream()
        .map(
            entry ->
                new AggregateGroup(
                    entry.getKey(),
                    entry.getValue().label,
                    entry.getValue().lines,
                    entry.getValue().columns.toList()))
        .sorted(AggregateGroup.MOST_FIRST)
        .toList();
  }

  private static final class Group {
    private final String label;
    private final Columns columns = new Columns();
    private long lines;

    Group(String label) {
      this.label = label;
    }

    void add(BudgetLine line) {
      lines++;
      columns.add(line);
    }
  }

  /** Which amounts may be added: those of one column, on one side of one account. */
  private record Key(
      BudgetLine.Flow flow, BudgetLine.Account account, int year, BudgetLine.Column column)
      implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::flow)
            .thenComparing(Key::account)
            .thenComparing(Key::year, Comparator.reverseOrder())
            .thenComparing(Key::column);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  private static final class Columns {
    private final Map<Key, AmountSum> sums = new TreeMap<>();

    void add(BudgetLine line) {
      for (Amount amount : line.amounts()) {
        sums.merge(
            new Key(line.flow(), line.account(), amount.year(), amount.column()),
            new AmountSum(
                line.flow(), line.account(), amount.column(), amount.year(), amount.amount(), 1),
            (one, other) ->
                new AmountSum(
                    one.flow(),
                    one.account(),
                    one.column(),
                    one.year(),
                    one.amount().add(other.amount()),
                    one.lines() + 1));
      }
    }

    List<AmountSum> toList() {
      return List.copyOf(sums.values());
    }
  }
}
