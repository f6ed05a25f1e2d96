package io.github.ogpsdk.rules.measure.publication;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;

import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.Publication;
import io.github.ogpsdk.model.partnership.Site;
import io.github.ogpsdk.model.partnership.Update;
import io.github.ogpsdk.model.partnership.UpdateCategory;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Presumption;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Attested;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Lists;
import java.util.List;
import java.util.Optional;

/** What is measured of websites, repositories and their updates. */
public final class Publications {

  private Publications() {}

  public static void define(Definitions define) {
    define.collection("websites", Kinds.WEBSITE).of(Kinds.PARTNERSHIP, (p, s) -> websites(p));
    define
        .collection("repositories", Kinds.REPOSITORY)
        .of(Kinds.PARTNERSHIP, (p, s) -> repositories(p));
    define
        .collection("updates", Kinds.UPDATE)
        .of(Kinds.WEBSITE, (site, s) -> s.known(site.list("updates", Site::updates)))
        .of(Kinds.REPOSITORY, (site, s) -> s.known(site.list("updates", Site::updates)));
    define
        .measure("exists", FLAG)
        .of(Kinds.WEBSITE, (site, args, s) -> exists(site))
        .of(Kinds.REPOSITORY, (site, args, s) -> exists(site));
    define
        .measure("closed", DATE)
        .of(Kinds.WEBSITE, (site, args, s) -> closed(site, s))
        .of(Kinds.REPOSITORY, (site, args, s) -> closed(site, s));
    define
        .measure("opened", DATE)
        .of(Kinds.WEBSITE, (site, args, s) -> SiteDates.website(site, s))
        .of(Kinds.REPOSITORY, (site, args, s) -> SiteDates.opened(site, s));
    define
        .measure("dedicated", FLAG, Args.RULE)
        .of(
            Kinds.WEBSITE,
            (site, args, s) -> settled(site.flag("dedicated", Site::dedicated), s, args));
    define
        .measure("hasLatestPlan", FLAG, Args.RULE)
        .of(
            Kinds.WEBSITE,
            (site, args, s) -> settled(site.flag("hasPlan", Site::hasPlan), s, args));
    define
        .measure("barrierFree", FLAG, Args.RULE)
        .of(Kinds.WEBSITE, (site, args, s) -> settled(barrierFree(site), s, args));
    define
        .measure("openToAll", FLAG, Args.RULE)
        .of(
            Kinds.REPOSITORY,
            (site, args, s) -> settled(site.flag("public", Site::isPublic), s, args));
    define
        .measure("partOfSite", FLAG, Args.SEPARATE)
        .of(Kinds.REPOSITORY, (site, args, s) -> partOfSite(site, args));
    define.measure("updatedOn", DATE).of(Kinds.UPDATE, (u, args, s) -> updatedOn(u));
    define
        .measure("category", CODE)
        .giving(Lists.CATEGORY)
        .of(Kinds.UPDATE, (u, args, s) -> category(u));
  }

  static Items<Site> websites(Cursor<Partnership> partnership) {
    return partnership
        .child("publication", Partnership::publication)
        .map(p -> p.list("websites", Publication::websites))
        .orElseGet(() -> new Items<>(List.of(), partnership.isKnownAbsent("publication")));
  }

  static Items<Site> repositories(Cursor<Partnership> partnership) {
    return partnership
        .child("publication", Partnership::publication)
        .map(p -> p.list("repositories", Publication::repositories))
        .orElseGet(() -> new Items<>(List.of(), partnership.isKnownAbsent("publication")));
  }

  private static Flag settled(int recorded, EvaluationContext context, Arguments args) {
    return Flag.of(Attested.unless(recorded, context, args));
  }

  private static Flag exists(Cursor<Site> site) {
    boolean named = site.peek("url", Site::url).isPresent();
    return Flag.of(named ? Outcomes.HOLDS : site.flag("exists", Site::exists));
  }

  /** The day until when a site stands; without an end, at least as long as the record knows. */
  private static Day closed(Cursor<Site> site, EvaluationContext context) {
    boolean open = site.value().unknown().why("to").isEmpty() || site.isKnownAbsent("to");
    if (site.value().to().isPresent() || !open) {
      return site.day("to", Site::to);
    }
    if (!site.isKnownAbsent("to")) {
      site.presume(Presumption.STILL_THERE, "to");
    }
    return new Day(context.knownUntil(), Day.LAST);
  }

  private static int barrierFree(Cursor<Site> site) {
    if (site.value().barrier().isEmpty()
        && site.value().isPublic().filter(b -> !b).isPresent()
        && site.peek("public", Site::isPublic).isPresent()) {
      return Outcomes.FAILS;
    }
    site.peek("checked", Site::checked);
    return Outcomes.not(site.flag("barrier", Site::barrier));
  }

  /** Whether a repository stands on the member's OGP website, where a reading asks for that. */
  private static Flag partOfSite(Cursor<Site> site, Arguments args) {
    return switch (args.text("separate")) {
      case "excluded" -> Flag.of(site.flag("partOfWebsite", Site::partOfWebsite));
      case "allowed" -> Flag.of(Outcomes.HOLDS);
      default -> throw new IllegalArgumentException("separate: " + args.text("separate"));
    };
  }

  private static Day updatedOn(Cursor<Update> update) {
    return update.day("date", u -> Optional.of(u.date()));
  }

  private static Code category(Cursor<Update> update) {
    return update
        .require("category", Update::category)
        .map(UpdateCategory::code)
        .map(Code::of)
        .orElse(Code.ANY);
  }
}
