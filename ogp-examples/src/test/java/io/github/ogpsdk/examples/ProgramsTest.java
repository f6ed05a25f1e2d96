package io.github.ogpsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Each program prints what its golden file says.
 *
 * <p>The files are written anew when the tests run with {@code -Dogp.regenerate=true}; read the
 * difference before it is committed.
 */
class ProgramsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @Test
  void describePrintsThePartnership() throws IOException {
    check("describe.yaml", Describe::main);
  }

  @Test
  void assessPrintsVerdictsAndWhatIsMissing() throws IOException {
    check("assess.txt", Assess::main);
  }

  @Test
  void exchangeLosesNothingAndShowsAMistake() throws IOException {
    check("exchange.txt", Exchange::main);
  }

  @Test
  void anOwnRuleIsJudgedBesideOgps() throws IOException {
    check("add-your-own-rule.txt", AddYourOwnRule::main);
  }

  @Test
  void aFindingIsExplainedInFrench() throws IOException {
    check("explain-in-french.txt", ExplainInFrench::main);
  }

  @Test
  void aPortalTellsWhatIsNotMetAndWhatIsWrongInAFile() throws IOException {
    String[] files = {"partnerships/united-states.json", "src/test/resources/broken.json"};

    check("portal.txt", args -> Portal.main(files));
  }

  private static void check(String golden, Consumer<String[]> program) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      program.accept(new String[0]);
    } finally {
      System.setOut(before);
    }
    String printed = bytes.toString(StandardCharsets.UTF_8);
    Path file = GOLDEN.resolve(golden);
    if (Boolean.getBoolean("ogp.regenerate")) {
      Files.writeString(file, printed, StandardCharsets.UTF_8);
    }

    assertThat(printed).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
  }
}
