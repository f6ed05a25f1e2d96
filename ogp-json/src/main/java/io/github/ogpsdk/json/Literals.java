package io.github.ogpsdk.json;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Writes parameters and arguments of an assessment as in a rulebook: numbers without quotes. */
final class Literals extends ValueSerializer<Object> {
  private static final Set<String> MEMBERS = Set.of("parameters", "args", "againstArgs");

  private Literals() {}

  /** Returns what makes a mapper write them so. */
  static SimpleModule module() {
    return new SimpleModule().setSerializerModifier(new Chooser());
  }

  @Override
  public void serialize(Object entries, JsonGenerator json, SerializationContext context) {
    json.writeStartObject();
    ((Map<?, ?>) entries)
        .forEach(
            (name, value) -> {
              json.writeName(String.valueOf(name));
              if (LiteralKind.write(String.valueOf(value)) instanceof Tree.Numeral numeral) {
                json.writeNumber(numeral.decimal());
              } else {
                json.writeString(String.valueOf(value));
              }
            });
    json.writeEndObject();
  }

  @Override
  public boolean isEmpty(SerializationContext context, Object entries) {
    return ((Map<?, ?>) entries).isEmpty();
  }

  /** Chooses the members that are written so. */
  private static final class Chooser extends ValueSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> changeProperties(
        SerializationConfig config,
        BeanDescription.Supplier described,
        List<BeanPropertyWriter> properties) {
      for (BeanPropertyWriter property : properties) {
        if (MEMBERS.contains(property.getName()) && property.getType().isMapLikeType()) {
          property.assignSerializer(new Literals());
        }
      }
      return properties;
    }
  }
}
