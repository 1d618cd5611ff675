package it.schedario.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import it.schedario.schema.BudgetReport;
import it.schedario.schema.PlanningDocument;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON: an object has the components of its record, in their order, absent ones
 * as null. A document says first which {@code kind} it is, by its name in the GraphQL schema.
 * Decimals are strings, so that no reader makes floats of them.
 */
public final class RecordJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private RecordJson() {}

  /** Writes the value on one line. */
  public static void write(Object value, Writer out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    write(value, json);
    json.close();
  }

  private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Record object) {
      writeObject(object, json);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        write(element, json);
      }
      json.writeEndArray();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof BigDecimal decimal) {
      json.writeString(decimal.toPlainString());
    } else {
      // Strings, dates (ISO by themselves), names of enums.
      json.writeString(value.toString());
    }
  }

  private static void writeObject(Record object, JsonGenerator json) throws IOException {
    json.writeStartObject();
    if (object instanceof PlanningDocument || object instanceof BudgetReport) {
      json.writeStringField("kind", object.getClass().getSimpleName());
    }
    for (RecordComponent component : object.getClass().getRecordComponents()) {
      json.writeFieldName(component.getName());
      write(valueOf(component, object), json);
    }
    json.writeEndObject();
  }

  private static @Nullable Object valueOf(RecordComponent component, Record object) {
    try {
      return component.getAccessor().invoke(object);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("record component " + component + " cannot be read", e);
    }
  }
}
