package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.Publication;
import io.github.ogpsdk.model.partnership.Site;
import io.github.ogpsdk.model.partnership.Update;
import io.github.ogpsdk.model.partnership.UpdateCategory;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Presumption;
import java.util.List;
import java.util.Optional;

/** What is measured of websites, repositories and their updates. */
final class Publications {
  private static final String WEBSITE = "website";
  private static final String REPOSITORY = "repository";

  private Publications() {}

  static void register(Registry r) {
    r.collection("websites", "partnership", Partnership.class, (p, s) -> websites(p));
    r.collection("repositories", "partnership", Partnership.class, (p, s) -> repositories(p));
    for (String kind : List.of(WEBSITE, REPOSITORY)) {
      r.collection(
          "updates", kind, Site.class, (site, s) -> s.known(site.list("updates", Site::updates)));
      r.measure("exists", kind, Site.class, (site, args, s) -> exists(site));
      r.measure("closed", kind, Site.class, (site, args, s) -> closed(site, s));
    }
    r.measure("opened", WEBSITE, Site.class, (site, args, s) -> SiteDates.website(site, s));
    r.measure("opened", REPOSITORY, Site.class, (site, args, s) -> SiteDates.opened(site, s));
    r.measure(
        "dedicated",
        WEBSITE,
        Site.class,
        (site, args, s) -> settled(site.flag("dedicated", Site::dedicated), s, args));
    r.measure(
        "hasLatestPlan",
        WEBSITE,
        Site.class,
        (site, args, s) -> settled(site.flag("hasPlan", Site::hasPlan), s, args));
    r.measure(
        "barrierFree", WEBSITE, Site.class, (site, args, s) -> settled(barrierFree(site), s, args));
    r.measure(
        "openToAll",
        REPOSITORY,
        Site.class,
        (site, args, s) -> settled(site.flag("public", Site::isPublic), s, args));
    r.measure("partOfSite", REPOSITORY, Site.class, (site, args, s) -> partOfSite(site, args));
    r.measure("updatedOn", "update", Update.class, (u, args, s) -> updatedOn(u));
    r.measure("category", "update", Update.class, (u, args, s) -> category(u));
  }

  static Items<Site> websites(At<Partnership> partnership) {
    return partnership
        .child("publication", Partnership::publication)
        .map(p -> p.list("websites", Publication::websites))
        .orElseGet(() -> new Items<>(List.of(), partnership.isKnownAbsent("publication")));
  }

  static Items<Site> repositories(At<Partnership> partnership) {
    return partnership
        .child("publication", Partnership::publication)
        .map(p -> p.list("repositories", Publication::repositories))
        .orElseGet(() -> new Items<>(List.of(), partnership.isKnownAbsent("publication")));
  }

  private static Flag settled(int recorded, Setting setting, Arguments args) {
    return Flag.of(Attested.unless(recorded, setting, args));
  }

  private static Flag exists(At<Site> site) {
    boolean named = site.peek("url", Site::url).isPresent();
    return Flag.of(named ? Outcomes.HOLDS : site.flag("exists", Site::exists));
  }

  /** The day until when a site stands; without an end, at least as long as the record knows. */
  private static Day closed(At<Site> site, Setting setting) {
    boolean open = site.value().unknown().why("to").isEmpty() || site.isKnownAbsent("to");
    if (site.value().to().isPresent() || !open) {
      return site.day("to", Site::to);
    }
    if (!site.isKnownAbsent("to")) {
      site.presume(Presumption.STILL_THERE, "to");
    }
    return new Day(setting.knownUntil(), Day.LAST);
  }

  private static int barrierFree(At<Site> site) {
    if (site.value().barrier().isEmpty()
        && site.value().isPublic().filter(b -> !b).isPresent()
        && site.peek("public", Site::isPublic).isPresent()) {
      return Outcomes.FAILS;
    }
    site.peek("checked", Site::checked);
    return Outcomes.not(site.flag("barrier", Site::barrier));
  }

  /** Whether a repository stands on the member's OGP website, where a reading asks for that. */
  private static Flag partOfSite(At<Site> site, Arguments args) {
    return switch (args.text("separate")) {
      case "excluded" -> Flag.of(site.flag("partOfWebsite", Site::partOfWebsite));
      case "allowed" -> Flag.of(Outcomes.HOLDS);
      default -> throw new IllegalArgumentException("separate: " + args.text("separate"));
    };
  }

  private static Day updatedOn(At<Update> update) {
    return update.day("date", u -> Optional.of(u.date()));
  }

  private static Code category(At<Update> update) {
    return update
        .get("category", Update::category)
        .map(UpdateCategory::code)
        .map(Code::of)
        .orElse(Code.ANY);
  }
}
