package it.schedario.ingest;

import it.schedario.schema.BudgetLine;
import it.schedario.schema.CodedName;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a budget line by the paths its field sources use. */
final class BudgetLineFields {
  private final Map<String, Object> values = new LinkedHashMap<>();

  private BudgetLineFields() {}

  static Map<String, Object> of(BudgetLine line) {
    BudgetLineFields fields = new BudgetLineFields();
    fields.addName("directorate", line.directorate());
    fields.addName("area", line.area());
    fields.addName("title", line.title());
    fields.addName("category", line.category());
    // The page prints the parts of a chapter in columns of their own.
    fields.add("chapter", line.chapter().replace('.', ' '));
    fields.add("chartOfAccounts", line.chartOfAccounts());
    fields.add("description", line.description());
    if (line.earmarked()) {
      fields.add("earmarked", "V");
    }
    fields.addCode("mission", line.mission());
    fields.addCode("programme", line.programme());
    for (int i = 0; i < line.amounts().size(); i++) {
      fields.values.put("amounts[" + i + "].amount", line.amounts().get(i).amount());
    }
    return fields.values;
  }

  private void addName(String path, @Nullable CodedName coded) {
    add(path + ".name", coded == null ? null : coded.name());
  }

  private void addCode(String path, @Nullable CodedName coded) {
    add(path + ".code", coded == null ? null : coded.code());
  }

  private void add(String path, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      values.put(path, text);
    }
  }
}
