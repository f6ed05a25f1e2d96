package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.partnership.Resolution;
import io.github.ogpsdk.model.partnership.ResolutionEffect;
import io.github.ogpsdk.model.partnership.ResolutionIssuer;
import io.github.ogpsdk.model.rule.Definition;
import java.util.List;

/**
 * The resolutions of OGP that ship with the rules: they bear on every member without being recorded
 * in its document.
 *
 * @ogp.source Criteria and Standards Subcommittee, resolution on the COVID-19 pandemic, 2020; IRM,
 *     Republic of Korea Action Plan Review 2023-2027
 */
public final class OgpResolutions {
  /** The resolution that takes the minimum requirements away for plans of the grace period. */
  public static final String GRACE = "ogp-grace-period-2022";

  private static final String COVID =
      "https://opengovpartnership.org/documents/criteria-and-standards-subcommittee-resolution-covid19-pandemic";

  private static final List<Resolution> SHIPPED =
      List.of(
          of2020(
                  "ogp-covid-19-window",
                  ResolutionEffect.EXTEND_DEADLINE,
                  "2020-12-31",
                  words(
                      "COVID-19: extended window for plans due in 2020",
                      "COVID-19 : délai prolongé pour les plans attendus en 2020",
                      "COVID-19: plazo ampliado para los planes previstos para 2020"))
              .rules(Listing.of("PR-17-4M"))
              .build(),
          of2020(
                  "ogp-covid-19-shift",
                  ResolutionEffect.SHIFT_COHORT,
                  "2021-12-31",
                  words(
                      "COVID-19: shift of plans due in 2020 to 2021",
                      "COVID-19 : report à 2021 des plans attendus en 2020",
                      "COVID-19: traslado a 2021 de los planes previstos para 2020"))
              .rules(Listing.of("PR-17-4M", "PR-LATE-12M"))
              .build(),
          of2020(
                  "ogp-covid-19-extension",
                  ResolutionEffect.EXTEND_IMPLEMENTATION,
                  "2021-08-31",
                  words(
                      "COVID-19: plans of 2018 to 2020 extended to August 31, 2021",
                      "COVID-19 : plans de 2018 à 2020 prolongés jusqu'au 31 août 2021",
                      "COVID-19: planes de 2018 a 2020 prorrogados hasta el 31 de agosto de 2021"))
              .rules(Listing.of("PR-LATE-12M"))
              .build(),
          Resolution.builder()
              .id(GRACE)
              .title(
                  words(
                      "Grace period of the Standards of 2022",
                      "Période de grâce des Normes de 2022",
                      "Período de gracia de los Estándares de 2022"))
              .issuer(ResolutionIssuer.OGP)
              .from(PartialDate.parse("2022-01-01"))
              .to(PartialDate.parse(Rulebooks.defined("P22-GRACE", "end")))
              .effect(ResolutionEffect.NOT_APPLICABLE)
              .rules(Listing.of("PR-MINREQ"))
              .url(grace().citation().url().orElseThrow())
              .build());

  private OgpResolutions() {}

  /** Returns all of them. */
  public static List<Resolution> shipped() {
    return SHIPPED;
  }

  private static Definition grace() {
    return Rulebooks.find("ogp-standards-2022")
        .flatMap(book -> book.definition("P22-GRACE"))
        .orElseThrow();
  }

  /** A resolution on deadlines, or ends of plans, that fall in 2020. */
  private static Resolution.Builder of2020(
      String id, ResolutionEffect effect, String until, Text title) {
    Resolution.Builder builder = Resolution.builder();
    builder.id(id).title(title).issuer(ResolutionIssuer.CRITERIA_AND_STANDARDS);
    builder.adopted(PartialDate.parse("2020"));
    builder.from(PartialDate.parse("2020-01-01")).to(PartialDate.parse("2020-12-31"));
    builder.effect(effect).until(PartialDate.parse(until)).url(COVID);
    return builder;
  }
}
