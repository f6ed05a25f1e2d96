package io.github.ogpsdk.report.picture;

import io.github.ogpsdk.model.DeclaredSector;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.SectorTree;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.body.CompositionBasis;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.SeatRole;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.words.Explainer;
import io.github.ogpsdk.rules.words.Phrasebook;
import java.util.Locale;
import java.util.Optional;

/** What stands in and below pictures, in one language. */
final class Captions {
  private final Partnership partnership;
  private final SectorTree sectors;
  private final Phrasebook phrases;
  private final Explainer explainer;

  Captions(Partnership partnership, Locale language) {
    this.partnership = partnership;
    this.sectors = SectorTree.of(partnership.sectorPlaces());
    this.phrases = Phrasebook.read(Captions.class, "pictures", language);
    this.explainer = Explainer.in(phrases.locale());
  }

  String get(String key, Object... args) {
    return phrases.get(key, args);
  }

  String count(String key, int count, Object... args) {
    return phrases.count(key, count, args);
  }

  String in(Text text) {
    return text.in(phrases.tag());
  }

  /** Returns what the cycle with an id is called, such as "plan 2015–2016 (2nd)"; else its id. */
  String plan(String id) {
    return partnership.cycles().items().stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .map(explainer::plan)
        .orElse(id);
  }

  /** Returns a code of the facts in words, such as "civil society". */
  String code(String code) {
    return explainer.code(code);
  }

  /** Returns what a sector is called: one that is declared by its title, where it has one. */
  String sector(Sector sector) {
    return Optional.ofNullable(partnership.sectors().get(sector.code()))
        .flatMap(DeclaredSector::title)
        .map(this::in)
        .orElseGet(() -> code(sector.code()));
  }

  /** Returns where sectors stand. */
  SectorTree sectors() {
    return sectors;
  }

  /** Returns 0 for government, which sits on the left, 2 for those outside, 1 for others. */
  int sideOf(Sector sector) {
    return sectors.isWithin(sector, Sector.GOVERNMENT)
        ? 0
        : sectors.isWithin(sector, Sector.NON_GOVERNMENT) ? 2 : 1;
  }

  String basis(CompositionBasis basis) {
    return explainer.basis(basis);
  }

  String date(PartialDate date) {
    return explainer.date(date.toString());
  }

  String date(String date) {
    return explainer.date(date);
  }

  String period(String period) {
    return explainer.period(period);
  }

  /** Returns words as a sentence, with one period at its end. */
  String sentence(String words) {
    return words.endsWith(".") ? words : get("sentence", "text", words);
  }

  /** Returns the name of a body, else its id. */
  String body(Mechanism body) {
    return body.name().map(this::in).orElse(body.id());
  }

  /** Returns the name of an organization, else its id. */
  String organization(String id) {
    return explainer.organization(id, partnership);
  }

  /** Returns who holds a place, by office or organization, never by a person's name. */
  String holder(Membership membership) {
    Optional<String> organization = membership.organization().map(this::organization);
    Optional<String> office = membership.office().map(this::in);
    if (organization.isPresent() && office.isPresent()) {
      return get("holder.both", "office", office.get(), "organization", organization.get());
    }
    return organization
        .or(() -> office)
        .or(() -> membership.sector().map(this::sector))
        .orElseGet(() -> get("holder.unknown"));
  }

  /** Returns who chairs, such as "co-chair: Ministry of Justice". */
  String chair(Membership membership) {
    String role = code(membership.role().map(SeatRole::code).orElse("chair"));
    return get("chair", "role", capital(role), "holder", holder(membership));
  }

  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
