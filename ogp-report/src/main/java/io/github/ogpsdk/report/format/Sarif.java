package io.github.ogpsdk.report.format;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Fault;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Origin;
import io.github.ogpsdk.report.Unjudged;
import io.github.ogpsdk.report.Visible;
import io.github.ogpsdk.rules.words.Explainer;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Assessments as SARIF 2.1.0, for tools that gather results of checks: one run for all documents,
 * {@code Sarif.failures(Locale.ENGLISH).add("pe", peru, origin).text("ogp/pe/")}.
 *
 * <p>Code scanning makes an alert of every result, whatever its kind. {@link #failures} therefore
 * writes what is not met only, and counts the rest in the properties of the run. {@link
 * #everything} writes all: the four verdicts are then {@code pass}, {@code fail}, {@code
 * notApplicable} and {@code open} ("cannot be decided"). Every rule in use is listed, also those
 * without a result. A rule that broke is a notification of the tool, never a result. Not
 * thread-safe.
 *
 * @ogp.source OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0
 * @since 0.1
 */
public final class Sarif implements JointReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Locale locale;
  private final boolean all;
  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final ArrayNode rules = NODES.arrayNode();
  private final ArrayNode artifacts = NODES.arrayNode();
  private final ArrayNode results = NODES.arrayNode();
  private final ArrayNode notifications = NODES.arrayNode();
  private final ArrayNode documents = NODES.arrayNode();

  private Sarif(Locale locale, boolean all) {
    this.locale = locale;
    this.all = all;
  }

  /** Begins a log of what is not met, in English, French or Spanish. */
  public static Sarif failures(Locale locale) {
    return new Sarif(locale, false);
  }

  /** Begins a log of all findings, in English, French or Spanish. */
  public static Sarif everything(Locale locale) {
    return new Sarif(locale, true);
  }

  /**
   * Adds an assessment; without a file, places are JSON Pointers only.
   *
   * @param key what its document is called by, such as {@code pe}; no other has it
   * @param origin the file that was read
   */
  @Override
  public Sarif add(String key, Assessed assessed, Optional<Origin> origin) {
    Names names = new Names(assessed, locale);
    for (Rulebook book : assessed.rulebooks()) {
      book.rules().forEach(r -> rule(book, r, names.explainer()));
    }
    origin.ifPresent(o -> artifacts.addObject().putObject("location").put("uri", uri(o)));
    Optional<SarifPlaces> places = origin.map(SarifPlaces::new);
    for (Finding finding : assessed.assessment().findings()) {
      if (all || finding.verdict() == Verdict.NOT_MET) {
        results.add(result(key, finding, names, origin, places));
      }
    }
    assessed.assessment().faults().forEach(this::notification);
    documents.add(document(key, assessed.assessment()));
    return this;
  }

  /**
   * Returns the log with one run.
   *
   * @param run tells the run apart from others that are uploaded together, such as {@code ogp/pe/};
   *     it ends with a slash
   */
  @Override
  public String text(String run) {
    ObjectNode log = NODES.objectNode();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    ObjectNode one = log.putArray("runs").addObject();
    ObjectNode driver = one.putObject("tool").putObject("driver");
    driver.put("name", "ogp");
    driver.put("informationUri", "https://github.com/ogpsdk/ogp");
    driver.put("language", locale.getLanguage());
    driver.set("rules", rules);
    one.putObject("automationDetails").put("id", run);
    one.put("language", locale.getLanguage());
    one.put("columnKind", "utf16CodeUnits");
    if (!artifacts.isEmpty()) {
      one.set("artifacts", artifacts);
    }
    ObjectNode invocation = one.putArray("invocations").addObject();
    invocation.put("executionSuccessful", notifications.isEmpty());
    if (!notifications.isEmpty()) {
      invocation.set("toolExecutionNotifications", notifications);
    }
    one.set("results", results);
    one.putObject("properties").set("documents", documents);
    return Visible.json(MAPPER.writeValueAsString(log)) + "\n";
  }

  private static ObjectNode document(String key, Assessment assessment) {
    ObjectNode about = NODES.objectNode();
    about.put("document", key);
    about.put("asOf", assessment.asOf());
    about.put("silence", assessment.silence().code());
    VerdictCounts counts =
        new VerdictCounts(assessment.findings().stream().map(Finding::verdict).toList());
    ObjectNode verdicts = about.putObject("verdicts");
    VerdictCounts.ORDER.forEach(v -> verdicts.put(v.code(), counts.of(v)));
    if (!assessment.only().isEmpty()) {
      ArrayNode only = about.putArray("only");
      assessment.only().forEach(only::add);
      about.put("rulesLeftOut", Unjudged.unasked(assessment).size());
    }
    return about;
  }

  private void rule(Rulebook book, Rule rule, Explainer explainer) {
    if (indexes.putIfAbsent(key(book.id(), rule.id()), indexes.size()) != null) {
      return;
    }
    String language = locale.getLanguage();
    ObjectNode node = rules.addObject();
    node.put("id", rule.id());
    node.putObject("shortDescription").put("text", rule.title().in(language));
    node.putObject("fullDescription").put("text", rule.text().in(language));
    node.putObject("help").put("text", explainer.citation(rule.citation()));
    rule.citation().url().filter(SarifText::isAbsolute).ifPresent(u -> node.put("helpUri", u));
    node.putObject("defaultConfiguration").put("level", severity(rule.level()));
    ObjectNode properties = node.putObject("properties");
    properties.put("rulebook", book.id());
    properties.put("level", rule.level().code());
    properties.put("read", rule.citation().read().code());
    rule.requirement().ifPresent(r -> properties.put("requirement", r));
  }

  private ObjectNode result(
      String key,
      Finding finding,
      Names names,
      Optional<Origin> origin,
      Optional<SarifPlaces> places) {
    ObjectNode node = NODES.objectNode();
    node.put("ruleId", finding.rule());
    Integer index = indexes.get(key(finding.rulebook(), finding.rule()));
    if (index != null) {
      node.put("ruleIndex", index);
    }
    boolean fails = finding.verdict() == Verdict.NOT_MET;
    node.put("kind", kind(finding.verdict()));
    node.put("level", fails ? severity(finding.level()) : "none");
    String said = names.member() + ": " + names.headline(finding);
    node.putObject("message").put("text", SarifText.literal(said));
    ObjectNode location = node.putArray("locations").addObject();
    origin.ifPresent(
        o -> physical(location.putObject("physicalLocation"), o, finding, places.orElseThrow()));
    ObjectNode logical = location.putArray("logicalLocations").addObject();
    logical.put("fullyQualifiedName", finding.subject().isEmpty() ? "/" : finding.subject());
    logical.put("name", names.explainer().subject(finding, names.assessed().partnership()));
    logical.put("kind", "object");
    node.putObject("partialFingerprints").put("ogpFinding/v2", key + "/" + Identity.of(finding));
    ObjectNode properties = node.putObject("properties");
    properties.put("document", key);
    properties.put("verdict", finding.verdict().code());
    finding.cycle().ifPresent(c -> properties.put("cycle", c));
    finding.phase().ifPresent(p -> properties.put("phase", p.code()));
    if (!finding.missing().isEmpty()) {
      ArrayNode missing = properties.putArray("missing");
      finding.missing().forEach(m -> missing.add(m.at()));
    }
    return node;
  }

  private void physical(ObjectNode node, Origin origin, Finding finding, SarifPlaces places) {
    node.putObject("artifactLocation").put("uri", uri(origin)).put("index", artifacts.size() - 1);
    places
        .of(finding)
        .ifPresent(
            p ->
                node.putObject("region").put("startLine", p.line()).put("startColumn", p.column()));
  }

  private void notification(Fault fault) {
    ObjectNode notification = notifications.addObject();
    notification.put("level", "error");
    notification.putObject("message").put("text", SarifText.literal(fault.message()));
    notification.putObject("associatedRule").put("id", fault.rule());
  }

  private static String uri(Origin origin) {
    return SarifText.uri(origin.name());
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
}
