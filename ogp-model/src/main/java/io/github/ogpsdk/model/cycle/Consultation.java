package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CompletenessMerger;
import io.github.ogpsdk.model.Document;
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
 * A channel for input, such as an online form open for 21 days.
 *
 * <p>Build it with {@link #builder()}. Immutable and thread-safe.
 *
 * @param id its id in the document, such as {@code online-form}
 * @param title its title
 * @param about what input was asked on, such as {@code draft-plan}
 * @param from the first day on which input could be given
 * @param to the last day on which input could be given
 * @param openedBy a day on which it was already open, where the first is not known
 * @param days its length in calendar days, as printed, 0 or more
 * @param status how far it has come
 * @param channels how input could be given, such as {@code online-form}
 * @param openTo who could give input: {@code public} or sectors
 * @param participants how many people took part, 0 or more
 * @param countedOn the day of the count, where it was taken before the end
 * @param inPerson how many took part in person, 0 or more
 * @param contributions how many contributions came, 0 or more
 * @param organizations how many organizations took part, 0 or more
 * @param report what was heard, as published
 * @param url where it can be found
 * @param sources the sources of the facts of this object
 * @param note words for people; no rule reads them
 * @param partial the names of the lists that are known to be incomplete
 * @param unknown the reasons why members have no value, by name
 * @param extensions the members that this version of the format does not know, in order
 * @ogp.source Participation and Co-Creation Standards (2022), requirement 3.3; after Decidim
 *     proposal phase
 */
@Value.Builder
@OgpStyle
@OgpRecord
public record Consultation(
    Optional<@ObjectId String> id,
    Optional<@HasWords Text> title,
    Optional<ConsultationSubject> about,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    @JsonProperty("openedBy") Optional<PartialDate> openedBy,
    Optional<Integer> days,
    Optional<ConsultationStatus> status,
    Listing<ConsultationChannel> channels,
    @JsonProperty("openTo") Listing<Audience> openTo,
    Optional<Integer> participants,
    @JsonProperty("countedOn") Optional<PartialDate> countedOn,
    @JsonProperty("inPerson") Optional<Integer> inPerson,
    Optional<Integer> contributions,
    Optional<Integer> organizations,
    Optional<@Valid Document> report,
    Optional<@WebAddress String> url,
    Listing<@Valid Source> sources,
    Optional<Text> note,
    Partial partial,
    Unknown unknown,
    @Extensions Map<String, @Nullable Object> extensions)
    implements Recorded, WithConsultation {

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if one is broken; the message names attribute, rule and value
   */
  public Consultation {
    extensions = Wire.extensions(extensions);
    CompletenessMerger siblings =
        new CompletenessMerger("Consultation", partial, unknown, extensions);
    id = siblings.value("id", id);
    title = siblings.value("title", title);
    about = siblings.value("about", about);
    from = siblings.value("from", from);
    to = siblings.value("to", to);
    openedBy = siblings.value("openedBy", openedBy);
    days = siblings.value("days", days);
    status = siblings.value("status", status);
    channels = siblings.list("channels", channels);
    openTo = siblings.list("openTo", openTo);
    participants = siblings.value("participants", participants);
    countedOn = siblings.value("countedOn", countedOn);
    inPerson = siblings.value("inPerson", inPerson);
    contributions = siblings.value("contributions", contributions);
    organizations = siblings.value("organizations", organizations);
    report = siblings.value("report", report);
    url = siblings.value("url", url);
    sources = siblings.list("sources", sources);
    note = siblings.value("note", note);
    partial = siblings.partial();
    unknown = siblings.unknown();
    Invariants.ordered("Consultation", "from", from, "to", to);
    Invariants.notNegative("Consultation", "days", days);
    Invariants.notNegative("Consultation", "participants", participants);
    Invariants.notNegative("Consultation", "inPerson", inPerson);
    Invariants.notNegative("Consultation", "contributions", contributions);
    Invariants.notNegative("Consultation", "organizations", organizations);
  }

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Consultation}. */
  public static final class Builder extends ConsultationBuilder {
    Builder() {
      channels(Listing.unset());
      openTo(Listing.unset());
      sources(Listing.unset());
      partial(Partial.NONE);
      unknown(Unknown.none());
    }
  }
}
