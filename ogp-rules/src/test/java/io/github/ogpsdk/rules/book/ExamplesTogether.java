package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Rulebook;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of {@link ExamplesTest}, those of one rulebook as one test. Only the profile {@code
 * mutation} runs it: there each test is started anew for each seeded fault.
 */
class ExamplesTogether {

  static Stream<Rulebook> rulebooks() {
    return Rulebooks.shipped().stream();
  }

  @ParameterizedTest
  @MethodSource("rulebooks")
  void everyExampleOfARulebookGivesItsVerdict(Rulebook book) throws Throwable {
    for (DynamicTest example : ExamplesTest.examples(book).toList()) {
      example.getExecutable().execute();
    }
  }
}
