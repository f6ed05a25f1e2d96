package io.github.ogpsdk.report.format;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Fault;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Origin;
import io.github.ogpsdk.report.Unjudged;
import io.github.ogpsdk.report.Visible;
import io.github.ogpsdk.rules.words.Explainer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An assessment as SARIF 2.1.0, for tools that gather results of checks.
 *
 * <p>The four verdicts are {@code pass}, {@code fail}, {@code notApplicable} and {@code open}
 * ("cannot be decided"); every rule in use is listed, also those without a result. A rule that
 * broke is a notification of the tool, never a result. Immutable and thread-safe.
 *
 * @ogp.source OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0
 * @since 0.1
 */
public final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** A square bracket, with the backslashes before it. */
  private static final Pattern BRACKET = Pattern.compile("(\\\\*)([\\[\\]])");

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Assessed assessed;
  private final Optional<Origin> origin;
  private final Explainer explainer;
  private final String language;
  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final Map<String, Integer> indexes = new LinkedHashMap<>();

  private Sarif(Assessed assessed, Optional<Origin> origin, Locale locale) {
    this.assessed = assessed;
    this.origin = origin;
    this.explainer = Explainer.in(locale, assessed.partnership());
    this.language = locale.getLanguage();
  }

  /**
   * Returns an assessment as a SARIF log with one run.
   *
   * @param origin the file that was read; without one, places are JSON Pointers only
   */
  public static String write(Assessed assessed, Optional<Origin> origin, Locale locale) {
    return new Sarif(assessed, origin, locale).log();
  }

  private String log() {
    ObjectNode log = nodes.objectNode();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "ogp");
    driver.put("informationUri", "https://github.com/ogpsdk/ogp");
    driver.put("language", language);
    ArrayNode rules = driver.putArray("rules");
    for (Rulebook book : assessed.rulebooks()) {
      book.rules().forEach(r -> rules.add(rule(book, r)));
    }
    run.put("language", language);
    run.put("columnKind", "unicodeCodePoints");
    origin.ifPresent(
        o -> run.putArray("artifacts").addObject().putObject("location").put("uri", uri(o.name())));
    invocation(run.putArray("invocations").addObject());
    ArrayNode results = run.putArray("results");
    assessed.assessment().findings().forEach(f -> results.add(result(f)));
    ObjectNode about = run.putObject("properties");
    about.put("asOf", assessed.assessment().asOf());
    about.put("document", assessed.assessment().document().id());
    about.put("silence", assessed.assessment().silence().code());
    if (!assessed.assessment().only().isEmpty()) {
      ArrayNode only = about.putArray("only");
      assessed.assessment().only().forEach(only::add);
      about.put("rulesLeftOut", Unjudged.unasked(assessed.assessment()).size());
    }
    return Visible.json(MAPPER.writeValueAsString(log)) + "\n";
  }

  private ObjectNode rule(Rulebook book, Rule rule) {
    indexes.put(key(book.id(), rule.id()), indexes.size());
    ObjectNode node = nodes.objectNode();
    node.put("id", rule.id());
    node.putObject("shortDescription").put("text", rule.title().in(language));
    node.putObject("fullDescription").put("text", rule.text().in(language));
    ObjectNode help = node.putObject("help");
    help.put("text", explainer.citation(rule.citation()));
    rule.citation().url().filter(Sarif::isAbsolute).ifPresent(u -> node.put("helpUri", u));
    node.putObject("defaultConfiguration").put("level", severity(rule.level()));
    ObjectNode properties = node.putObject("properties");
    properties.put("rulebook", book.id());
    properties.put("level", rule.level().code());
    properties.put("read", rule.citation().read().code());
    rule.requirement().ifPresent(r -> properties.put("requirement", r));
    return node;
  }

  private ObjectNode result(Finding finding) {
    ObjectNode node = nodes.objectNode();
    node.put("ruleId", finding.rule());
    Integer index = indexes.get(key(finding.rulebook(), finding.rule()));
    if (index != null) {
      node.put("ruleIndex", index);
    }
    boolean fails = finding.verdict() == Verdict.NOT_MET;
    node.put("kind", kind(finding.verdict()));
    node.put("level", fails ? severity(finding.level()) : "none");
    String message = explainer.headline(finding, assessed.partnership());
    node.putObject("message").put("text", literal(message));
    ObjectNode location = node.putArray("locations").addObject();
    origin.ifPresent(o -> physical(location.putObject("physicalLocation"), o, finding.subject()));
    ObjectNode logical = location.putArray("logicalLocations").addObject();
    logical.put("fullyQualifiedName", finding.subject().isEmpty() ? "/" : finding.subject());
    logical.put("name", explainer.subject(finding, assessed.partnership()));
    logical.put("kind", "object");
    node.putObject("partialFingerprints").put("ogpFinding/v1", Identity.of(finding));
    ObjectNode properties = node.putObject("properties");
    properties.put("verdict", finding.verdict().code());
    finding.cycle().ifPresent(c -> properties.put("cycle", c));
    finding.phase().ifPresent(p -> properties.put("phase", p.code()));
    if (!finding.missing().isEmpty()) {
      ArrayNode missing = properties.putArray("missing");
      finding.missing().forEach(m -> missing.add(m.at()));
    }
    return node;
  }

  private void invocation(ObjectNode node) {
    List<Fault> faults = assessed.assessment().faults();
    node.put("executionSuccessful", faults.isEmpty());
    if (!faults.isEmpty()) {
      ArrayNode notifications = node.putArray("toolExecutionNotifications");
      for (Fault fault : faults) {
        ObjectNode notification = notifications.addObject();
        notification.put("level", "error");
        notification.putObject("message").put("text", literal(fault.message()));
        notification.putObject("associatedRule").put("id", fault.rule());
      }
    }
  }

  private static void physical(ObjectNode node, Origin origin, String pointer) {
    node.putObject("artifactLocation").put("uri", uri(origin.name())).put("index", 0);
    origin
        .position(pointer)
        .ifPresent(
            p ->
                node.putObject("region").put("startLine", p.line()).put("startColumn", p.column()));
  }

  /**
   * Returns a message in which nothing is a placeholder, {@code {0}}, or a link, {@code [a](1)}.
   *
   * @ogp.source SARIF 2.1.0 §3.11.5 placeholders, §3.11.6 embedded links
   */
  static String literal(String message) {
    return BRACKET.matcher(message.replace("{", "{{").replace("}", "}}")).replaceAll("$1$1\\\\$2");
  }

  private static String kind(Verdict verdict) {
    return switch (verdict) {
      case MET -> "pass";
      case NOT_MET -> "fail";
      case NOT_APPLICABLE -> "notApplicable";
      case INSUFFICIENT_EVIDENCE -> "open";
    };
  }

  private static String severity(Level level) {
    return switch (level) {
      case MINIMUM_REQUIREMENT -> "error";
      case RULE, OWN_RULES, NATIONAL -> "warning";
      case RECOMMENDED_PRACTICE, GOOD_PRACTICE -> "note";
    };
  }

  private static String key(String rulebook, String rule) {
    return rulebook + " " + rule;
  }

  private static boolean isAbsolute(String url) {
    return url.matches("https?://[\\x21-\\x7E&&[^<>\"{}|\\\\^`]]+");
  }

  /** Returns the name of a file as a relative reference. */
  private static String uri(String name) {
    StringBuilder uri = new StringBuilder();
    for (byte b : name.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
      uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return uri.toString();
  }
}
