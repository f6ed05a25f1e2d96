package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Recorder;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.vocabulary.Measures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads measures of a small document written in a test. */
public final class MeasureProbe {
  private static final String HEAD =
      """
      format: partnership
      version: 0.1.0
      id: probe
      asOf: %s
      member: {id: xx, type: national}
      """;

  private final Cursor<Partnership> root;
  private final LocalDate asOf;
  private Map<String, String> parameters = Map.of();
  private CyclePhase phase = CyclePhase.IMPLEMENTATION;
  private String rule = "";

  private MeasureProbe(Partnership document, LocalDate asOf, Recorder recorder) {
    this.root = Cursor.root(document, recorder);
    this.asOf = asOf;
  }

  /** Reads a document; the lines that every document begins with are added. */
  public static MeasureProbe of(String asOf, String yaml) {
    return of(asOf, yaml, Recorder.OFF);
  }

  /** Reads a document, and takes down the facts that are read of it. */
  public static MeasureProbe of(String asOf, String yaml, Recorder recorder) {
    return new MeasureProbe(
        OgpJson.readPartnership(HEAD.formatted(asOf) + yaml).document(),
        LocalDate.parse(asOf),
        recorder);
  }

  public MeasureProbe with(String parameter, String value) {
    parameters = Map.of(parameter, value);
    return this;
  }

  /** Reads as a rule asks, whose attestations speak. */
  public MeasureProbe askedBy(String id) {
    rule = id;
    return this;
  }

  /** Judges in another phase of the first cycle than implementation. */
  public MeasureProbe in(CyclePhase judged) {
    phase = judged;
    return this;
  }

  /** Reads a measure of the first object found along collections, such as {@code mechanisms}. */
  public Bounds read(String measure, String kind, String... path) {
    return read(measure, Map.of(), kind, path);
  }

  public Bounds read(String measure, Map<String, String> args, String kind, String... path) {
    Cursor<?> subject = elements(path).all().get(0);
    Arguments all =
        rule.isEmpty()
            ? new Arguments(args)
            : Arguments.of(Measures.STANDARD.measure(measure).orElseThrow(), args, rule);
    return Measures.STANDARD.read(measure, kind, subject, all, context(path));
  }

  /** Reads a measure of every object at the end of the path. */
  public List<Bounds> readEach(String measure, String kind, String... path) {
    List<Bounds> values = new ArrayList<>();
    for (Cursor<?> subject : elements(path)) {
      values.add(Measures.STANDARD.read(measure, kind, subject, Arguments.NONE, context(path)));
    }
    return values;
  }

  /** Returns the objects of the last collection; of the others the first object is taken. */
  public Items<?> elements(String... path) {
    Items<?> found = new Items<>(List.of(root), true);
    String kind = "partnership";
    for (String collection : path) {
      found = Measures.STANDARD.elements(collection, kind, found.all().get(0), context(path));
      kind = Measures.STANDARD.collection(collection).orElseThrow().element();
    }
    return found;
  }

  public EvaluationContext context(String... path) {
    EvaluationContext free =
        new EvaluationContext(
            root, asOf, Optional.empty(), Optional.empty(), Window.ANY, parameters);
    if (path.length == 0 || !path[0].equals("cycles")) {
      return free;
    }
    Cursor<Cycle> cycle = root.list("cycles", Partnership::cycles).all().get(0);
    return free.in(cycle, Optional.of(phase), Phases.window(cycle, phase, asOf));
  }

  public static Day day(String date) {
    return Day.of(LocalDate.parse(date));
  }
}
