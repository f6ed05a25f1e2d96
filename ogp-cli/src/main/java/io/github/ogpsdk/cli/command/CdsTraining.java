package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.cli.Language;
import io.github.ogpsdk.cli.Starter;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.partnership.MemberType;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Example;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Runs the commands once over examples and prints nothing, so that the launcher can archive the
 * classes that they load.
 */
final class CdsTraining {
  /** The argument that asks for it; the launcher's, not the user's. */
  static final String ARGUMENT = "--rehearse";

  private static final String RULE = "P22-1.1-FREQ";
  private static final String EXAMPLE = "examples/" + RULE + "/not-met.yaml";

  /** What keeps the facts of a starter file from being read. */
  private static final Pattern COMMENT = Pattern.compile("(?m)^#(?=  |[a-z])");

  private CdsTraining() {}

  /**
   * Runs the commands.
   *
   * @param files partnerships to check as well: the more facts they have, the more is archived
   */
  static int run(List<String> files) throws IOException {
    byte[] yaml = resource(EXAMPLE);
    Partnership example = OgpJson.readPartnership(yaml).document();
    byte[] json = OgpJson.write(example).getBytes(StandardCharsets.UTF_8);
    int status =
        quietly(yaml, "check", "-", "--lang", "es")
            + quietly(json, "check", "-", "--lang", "fr", "--verbose")
            + quietly(json, "validate", "-")
            + quietly(json, "compare", "-")
            + quietly(json, "rules")
            + quietly(json, "explain", RULE)
            + quietly(json, "check", "--help");
    for (Format format : Format.OF_ASSESSMENTS) {
      status += quietly(json, "check", "-", "--format", format.code());
    }
    status += everything();
    for (String file : files) {
      status += quietly(new byte[0], "check", file);
    }
    for (Rulebook book : Rulebooks.shipped()) {
      for (Rule rule : book.rules()) {
        for (Example one : rule.examples()) {
          status += quietly(resource(one.partnership()), "check", "-", "--rulebook", book.id());
        }
      }
    }
    return status;
  }

  /** Checks files in which every fact is filled in, against all rules that there are for them. */
  private static int everything() {
    int status = 0;
    for (MemberType type : MemberType.values()) {
      String starter = Starter.of(type.code(), Language.ENGLISH, LocalDate.EPOCH.plusYears(55));
      byte[] filled = COMMENT.matcher(starter).replaceAll("").getBytes(StandardCharsets.UTF_8);
      status +=
          quietly(
                  filled,
                  "check",
                  "-",
                  "--rulebook=+ogp-action-plan",
                  "--rulebook=+ogp-commitments")
              + quietly(filled, "check", "-", "--as-of=2016", "--silence=not-met");
    }
    return status;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream stream = Rulebooks.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    }
  }

  private static int quietly(byte[] input, String... args) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Environment around =
        new Environment(
            new ByteArrayInputStream(input),
            nowhere,
            nowhere,
            Map.of(),
            Path.of("/"),
            OptionalInt.empty(),
            false,
            () -> LocalDate.EPOCH);
    return Ogp.run(around, args);
  }
}
