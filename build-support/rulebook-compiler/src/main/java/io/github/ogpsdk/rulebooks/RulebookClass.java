package io.github.ogpsdk.rulebooks;

import io.github.ogpsdk.model.rule.Definition;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Java class that makes a rulebook, such as {@code OgpStandards2022}.
 *
 * @param book the rulebook
 * @param packageName the package of the class
 */
record RulebookClass(Rulebook book, String packageName) {
  private static final String GENERATED =
      "@javax.annotation.processing.Generated(\"io.github.ogpsdk.rulebooks.RulebookCompiler\")";

  /** Returns the simple name of the class. */
  String name() {
    return Stream.of(book.id().split("-", -1))
        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
        .collect(Collectors.joining());
  }

  /** Returns the text of the class. Each rule has a method, since methods are bounded in size. */
  String source() {
    List<String> methods = new ArrayList<>();
    String definitions = list(Definition.class, "definition", book.definitions(), methods);
    String rules = list(Rule.class, "rule", book.rules(), methods);
    String head = JavaLiteral.of(book.withRules(List.of()).withDefinitions(List.of()));
    return """
        package %s;

        /** The rulebook {@code %s}. */
        %s
        final class %s {
          private %s() {}

          static io.github.ogpsdk.model.rule.Rulebook book() {
            return %s
                .withRules(%s).withDefinitions(%s);
          }
        %s}
        """
        .formatted(
            packageName,
            book.id(),
            GENERATED,
            name(),
            name(),
            head,
            rules,
            definitions,
            String.join("", methods));
  }

  private static String list(Class<?> type, String name, List<?> values, List<String> methods) {
    List<String> calls = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String call = name + i + "()";
      calls.add(call);
      methods.add(
          """

            private static %s %s {
              return %s;
            }
          """
              .formatted(type.getCanonicalName(), call, JavaLiteral.of(values.get(i))));
    }
    return "java.util.List.of(" + String.join(", ", calls) + ")";
  }

  /** Returns the text of the class that lists rulebooks. */
  static String list(List<RulebookClass> classes, String packageName) {
    String entries =
        classes.stream()
            .map(c -> "new ShippedRulebook(\"%s\", %s::book)".formatted(c.book.id(), c.name()))
            .collect(Collectors.joining(",\n          "));
    return """
        package %s;

        /** The rulebooks that ship, in the order of the catalogue. */
        %s
        final class Shipped {
          static final java.util.List<ShippedRulebook> ALL =
              java.util.List.of(
                  %s);

          private Shipped() {}
        }
        """
        .formatted(packageName, GENERATED, entries);
  }
}
