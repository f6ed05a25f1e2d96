package io.github.ogpsdk.model.partnership;

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
import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.WebAddress;
import io.github.ogpsdk.model.Wire;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A dated exception, such as the grace period until {@code 2023-12-31}.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id its id in the document, such as {@code grace-period}
 * @param title its title
 * @param issuer who made it, such as {@code criteria-and-standards}
 * @param adopted when it was adopted
 * @param from the first day on which it is in force
 * @param to the last day on which it is in force
 * @param rules the ids of the rules or requirements that it touches
 * @param effect what it does, such as {@code no-consequence}
 * @param until the new deadline that it sets
 * @param members the ids of the members that it is for; all when absent
 * @param reason why it was made
 * @param author who wrote it, where a user of this library states an exception
 * @param url where it can be read
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source Steering Committee and its Criteria and Standards Subcommittee: resolutions; shape:
 *     docs/adr/0003
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Resolution(
    @ObjectId String id,
    Optional<@HasWords Text> title,
    ResolutionIssuer issuer,
    Optional<PartialDate> adopted,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    Listing<String> rules,
    ResolutionEffect effect,
    Optional<PartialDate> until,
    Listing<String> members,
    Optional<@HasWords Text> reason,
    Optional<@HasWords Text> author,
    Optional<@WebAddress String> url,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithResolution {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Resolution {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("Resolution", partial, unknown, extensions);
    id = siblings.required("id", id);
    title = siblings.value("title", title);
    issuer = siblings.required("issuer", issuer);
    adopted = siblings.value("adopted", adopted);
    from = siblings.value("from", from);
    to = siblings.value("to", to);
    rules = siblings.list("rules", rules);
    effect = siblings.required("effect", effect);
    until = siblings.value("until", until);
    members = siblings.list("members", members);
    reason = siblings.value("reason", reason);
    author = siblings.value("author", author);
    url = siblings.value("url", url);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.ordered("Resolution", "from", from, "to", to);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Resolution}. */
  public static final class Builder extends ResolutionBuilder {
    Builder() {
      rules(Listing.unset());
      members(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
