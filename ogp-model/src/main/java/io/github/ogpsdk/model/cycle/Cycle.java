package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.HasWords;
import io.github.ogpsdk.model.Invariants;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.ObjectId;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.RefersTo;
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
 * One action plan cycle, such as Peru's fifth, 2023-2025: co-creation, plan, implementation,
 * reviews.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id its id in the document, such as {@code plan-5}
 * @param number the number of its plan, 0 or more; the member's first plan is 1
 * @param label its name, such as "2023-2025"
 * @param mechanisms the ids of the bodies that served it; an empty list means that no body did
 * @param coCreation how the plan was made
 * @param due the last day on which the plan was on time
 * @param notSubmittedAsOf a day on which no plan had come yet
 * @param plan the plan; absent when none came
 * @param implementation how the plan was carried out
 * @param reviews what the IRM and others found
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source OGP glossary, Action Plan; after OCDS contracting process
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Cycle(
    @ObjectId String id,
    Optional<Integer> number,
    Optional<@HasWords Text> label,
    @RefersTo("mechanism") Listing<String> mechanisms,
    @JsonProperty("coCreation") Optional<@Valid CoCreation> coCreation,
    Optional<PartialDate> due,
    @JsonProperty("notSubmittedAsOf") Optional<PartialDate> notSubmittedAsOf,
    Optional<@Valid Plan> plan,
    Optional<@Valid Implementation> implementation,
    Listing<@Valid Review> reviews,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithCycle {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Cycle {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings = new CompletenessMerger("Cycle", partial, unknown, extensions);
    id = siblings.required("id", id);
    number = siblings.value("number", number);
    label = siblings.value("label", label);
    mechanisms = siblings.list("mechanisms", mechanisms);
    coCreation = siblings.value("coCreation", coCreation);
    due = siblings.value("due", due);
    notSubmittedAsOf = siblings.value("notSubmittedAsOf", notSubmittedAsOf);
    plan = siblings.value("plan", plan);
    implementation = siblings.value("implementation", implementation);
    reviews = siblings.list("reviews", reviews);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.notNegative("Cycle", "number", number);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Cycle}. */
  public static final class Builder extends CycleBuilder {
    Builder() {
      mechanisms(Listing.unset());
      reviews(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
