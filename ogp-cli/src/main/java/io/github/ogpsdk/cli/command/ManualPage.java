package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Phrases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page as {@code man} reads it (roff with the macros of {@code man(7)}). */
final class ManualPage {
  private static final List<String> SETTINGS =
      List.of("lang: es", "rulebook: [+our-rules.yaml]", "check:", "  fail-on: not-met");

  private final CommandLine line;
  private final Phrases phrases;
  private final List<OptionSpec> common;
  private final StringBuilder out = new StringBuilder();

  ManualPage(CommandLine line, Phrases phrases) {
    this.line = line;
    this.phrases = phrases;
    this.common = command("manual").options();
  }

  /** Returns the page. */
  String text() {
    CommandSpec ogp = line.getCommandSpec();
    String version = ogp.version()[0];
    macro(".TH", "OGP", "1", "", version, phrases.get("manual.title"));
    macro(".SH", phrases.get("manual.name"));
    say("ogp \\- " + escaped(said(ogp.usageMessage().description())));
    macro(".SH", phrases.get("manual.synopsis"));
    synopsis(line);
    line.getSubcommands().values().forEach(this::synopsis);
    macro(".SH", phrases.get("manual.description"));
    paragraphs("manual.about");
    macro(".SH", phrases.get("manual.options"));
    say(escaped(phrases.get("manual.options.all")));
    common.forEach(this::option);
    ogp.options().stream().filter(OptionSpec::versionHelp).forEach(this::option);
    macro(".SH", phrases.get("manual.commands"));
    line.getSubcommands().values().forEach(c -> command(c.getCommandSpec()));
    macro(".SH", phrases.get("manual.exit"));
    exitStatuses();
    macro(".SH", phrases.get("manual.environment"));
    tagged(
        "manual.environment",
        "NO_COLOR",
        "COLUMNS",
        "LC_ALL",
        "OGP_JAVA_OPTS",
        "OGP_TRAIN",
        "OGP_DEBUG");
    macro(".SH", phrases.get("manual.files"));
    tagged("manual.files", ".ogp.yaml", "~/.config/ogp/config.yaml");
    paragraphs("manual.settings");
    example(SETTINGS);
    return out.toString();
  }

  private CommandSpec command(String name) {
    return Objects.requireNonNull(line.getSubcommands().get(name), name).getCommandSpec();
  }

  private void synopsis(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    out.append(".HP\n");
    StringBuilder words = new StringBuilder("\\fB" + escaped(spec.qualifiedName()) + "\\fR");
    if (!spec.options().isEmpty()) {
      words.append(" [").append(escaped(phrases.get("manual.synopsis.options"))).append(']');
    }
    if (!command.getSubcommands().isEmpty()) {
      words.append(" \\fI").append(phrases.get("label.COMMAND")).append("\\fR");
    }
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      words.append(" \\fI").append(escaped(ParameterLabels.of(parameter, phrases))).append("\\fR");
      words.append(parameter.arity().max() > 1 ? "..." : "");
    }
    say(words.toString());
  }

  private void command(CommandSpec command) {
    macro(".SS", command.qualifiedName());
    say(escaped(said(command.usageMessage().description())));
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      out.append(".TP\n");
      say("\\fI" + escaped(ParameterLabels.of(parameter, phrases)) + "\\fR");
      say(escaped(said(parameter.description())));
    }
    command.options().stream().filter(this::isOwn).forEach(this::option);
    out.append(".PP\n");
    say(escaped(phrases.get("manual.examples")));
    example(Arrays.stream(command.usageMessage().footer()).map(String::strip).toList());
  }

  private void option(OptionSpec option) {
    String label =
        option.arity().max() == 0
            ? ""
            : "=\\fI" + escaped(ParameterLabels.of(option, phrases)) + "\\fR";
    String names =
        Arrays.stream(option.names())
            .map(n -> "\\fB" + escaped(n) + "\\fR" + (n.startsWith("--") ? label : ""))
            .collect(Collectors.joining(", "));
    out.append(".TP\n");
    say(names);
    say(escaped(said(option.description())));
  }

  private void exitStatuses() {
    CommandSpec check = command("check");
    for (Map.Entry<String, String> status : check.usageMessage().exitCodeList().entrySet()) {
      out.append(".TP\n");
      say("\\fB" + escaped(status.getKey().strip()) + "\\fR");
      say(escaped(status.getValue()));
    }
  }

  private void tagged(String key, String... names) {
    for (String name : names) {
      out.append(".TP\n");
      say("\\fB" + escaped(name) + "\\fR");
      say(escaped(phrases.get(key + "." + name.replaceAll("[~/]", ""))));
    }
  }

  private void paragraphs(String key) {
    for (String paragraph : phrases.get(key).lines().toList()) {
      out.append(".PP\n");
      say(escaped(paragraph));
    }
  }

  private void example(List<String> lines) {
    out.append(".PP\n.RS 4\n.EX\n");
    lines.forEach(each -> say(escaped(each)));
    out.append(".EE\n.RE\n");
  }

  private void macro(String name, String... args) {
    List<String> words = new ArrayList<>(List.of(name));
    Arrays.stream(args).map(a -> '"' + escaped(a).replace("\"", "\\(dq") + '"').forEach(words::add);
    out.append(String.join(" ", words)).append('\n');
  }

  /** Writes a line of text, which must not look like a macro. */
  private void say(String text) {
    boolean macro = text.startsWith(".") || text.startsWith("'");
    out.append(macro ? "\\&" : "").append(text).append('\n');
  }

  private static String said(String[] description) {
    return Arrays.stream(description)
        .map(d -> Ansi.OFF.string(String.format(Locale.ROOT, d)))
        .collect(Collectors.joining(" "));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replace("\u00a0", "\\ ");
  }

  /** Returns whether an option is not one of those for every command, or has its own words. */
  private boolean isOwn(OptionSpec option) {
    return common.stream()
        .noneMatch(
            c ->
                c.longestName().equals(option.longestName())
                    && said(c.description()).equals(said(option.description())));
  }
}
