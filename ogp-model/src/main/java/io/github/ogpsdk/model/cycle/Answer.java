package io.github.ogpsdk.model.cycle;

import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.Wire;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One verdict of a review on one question, such as public influence: involve.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param subject the question, such as {@code requirement:1.1}
 * @param phase the phase that the answer is about
 * @param value the answer in the scheme's own words, such as {@code involve}
 * @param scheme the scale of the answer
 * @param qualified whether it is given with reserve, as in "No*"
 * @param basis how it is known, such as {@code derived}; printed when absent
 * @param effect whether it counts for the process or an exception takes its consequence away; it
 *     counts when absent
 * @param requirements the requirements that failed, such as {@code 3.1}
 * @param grounds the grounds for acting contrary to process
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source IRM, Action Plan Review and Results Report: verdicts on minimum requirements; shape:
 *     docs/adr/0003
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Answer(
    AnswerSubject subject,
    Optional<CyclePhase> phase,
    AnswerValue value,
    Optional<AnswerScheme> scheme,
    Optional<Boolean> qualified,
    Optional<AnswerBasis> basis,
    Optional<AnswerEffect> effect,
    Listing<String> requirements,
    Listing<String> grounds,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithAnswer {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Answer {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("Answer", partial, unknown, extensions);
    subject = siblings.required("subject", subject);
    phase = siblings.value("phase", phase);
    value = siblings.required("value", value);
    scheme = siblings.value("scheme", scheme);
    qualified = siblings.value("qualified", qualified);
    basis = siblings.value("basis", basis);
    effect = siblings.value("effect", effect);
    requirements = siblings.list("requirements", requirements);
    grounds = siblings.list("grounds", grounds);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Answer}. */
  public static final class Builder extends AnswerBuilder {
    Builder() {
      requirements(Listing.unset());
      grounds(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
