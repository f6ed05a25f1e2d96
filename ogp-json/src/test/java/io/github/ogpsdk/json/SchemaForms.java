package io.github.ogpsdk.json;

import java.util.Map;

/** How the definitions of single values are named in the schemas. */
final class SchemaForms {
  private static final Map<Kind, String> SINGLE =
      Map.of(
          Kinds.STRING, "string",
          Kinds.INTEGER, "Integer",
          Kinds.FLAG, "boolean",
          Kinds.DECIMAL, "number",
          Kinds.WORDS, "Text");

  private SchemaForms() {}

  static String name(Kind kind) {
    String single = SINGLE.get(kind);
    if (single != null) {
      return single;
    }
    if (kind instanceof FactKind) {
      return "FactReference";
    }
    if (kind instanceof LiteralKind) {
      return "Literal";
    }
    String expected = kind.expected();
    if (expected.startsWith("a date or")) {
      return "DateSpan";
    }
    if (expected.startsWith("a date")) {
      return "PartialDate";
    }
    return expected.startsWith("a duration") ? "Period" : "Fraction";
  }
}
