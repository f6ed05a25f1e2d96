package io.github.ogpsdk.rules.measure.publication;

import io.github.ogpsdk.model.partnership.Site;
import io.github.ogpsdk.model.partnership.Update;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Earliest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Since when websites and repositories stand. */
public final class SiteDates {
  private SiteDates() {}

  /** The day since when a website stands: no later than a repository that is part of it. */
  static Day website(Cursor<Site> site, EvaluationContext context) {
    Day own = opened(site, context);
    LocalDate latest = own.latest();
    for (Cursor<Site> repository : parts(site, context)) {
      LocalDate stood = opened(repository, context).latest();
      if (stood.isBefore(latest)) {
        repository.peek("partOfWebsite", Site::partOfWebsite);
        latest = stood;
      }
    }
    return latest.isBefore(own.earliest()) ? own : new Day(own.earliest(), latest);
  }

  /** Returns the repositories that are part of a website. */
  public static List<Cursor<Site>> parts(Cursor<Site> site, EvaluationContext context) {
    Items<Site> websites = Publications.websites(context.partnership());
    return Publications.repositories(context.partnership())
        .where(r -> isPart(r.value(), site.value(), websites))
        .all();
  }

  /** Whether a repository is part of a website: of the only one, or of the one that it is below. */
  private static boolean isPart(Site repository, Site site, Items<Site> websites) {
    if (!repository.partOfWebsite().orElse(false)) {
      return false;
    }
    boolean only = websites.complete() && websites.all().size() == 1;
    return only
        || (repository.url().isPresent()
            && site.url().isPresent()
            && OgpSites.isWithin(repository.url().get(), site.url().get()));
  }

  /**
   * The day since when a site stands; one that is listed, was checked or was updated stood already.
   */
  static Day opened(Cursor<Site> site, EvaluationContext context) {
    if (site.value().from().isPresent()) {
      return site.day("from", Site::from);
    }
    site.recordMissing("from");
    LocalDate recorded = context.recordedBy();
    Optional<LocalDate> checked = site.peek("checked", Site::checked).map(d -> d.latest());
    LocalDate by = checked.filter(recorded::isAfter).orElse(recorded);
    Items<Update> before =
        site.peekList("updates", Site::updates).where(u -> u.value().date().latest().isBefore(by));
    List<Cursor<Update>> first = Earliest.of(before, u -> Optional.of(u.date()));
    first.forEach(u -> u.use("date", u.value().date()));
    return new Day(Day.FIRST, first.isEmpty() ? by : first.get(0).value().date().latest());
  }
}
