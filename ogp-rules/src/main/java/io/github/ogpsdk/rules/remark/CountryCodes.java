package io.github.ogpsdk.rules.remark;

import io.github.ogpsdk.model.partnership.Member;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Codes of a member that are those of no country: the rules of its country would never be found.
 *
 * @ogp.source ISO 3166-1, with the codes that it leaves to users, such as {@code XX}
 */
final class CountryCodes {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Pattern OF_USERS = Pattern.compile("AA|Q[M-Z]|X[A-Z]|ZZ");

  private static final List<Function<Locale, String>> NAMES =
      List.of(
          Locale::getISO3Country,
          c -> c.getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT),
          c -> c.getDisplayCountry(Locale.FRENCH).toUpperCase(Locale.ROOT),
          c -> c.getDisplayCountry(Locale.forLanguageTag("es")).toUpperCase(Locale.ROOT));

  private CountryCodes() {}

  /** Adds a remark for each. */
  static void check(Partnership partnership, Found found) {
    Member member = partnership.member();
    member.code().ifPresent(c -> check(c, "/member/code", found));
    member.country().ifPresent(c -> check(c, "/member/country", found));
  }

  private static void check(String code, String at, Found found) {
    String country = code.split("-", 2)[0];
    if (!COUNTRIES.contains(country) && !OF_USERS.matcher(country).matches()) {
      meant(code)
          .ifPresentOrElse(
              m -> found.add(RemarkCode.NO_COUNTRY, at, "code", country, "meant", m),
              () -> found.add(RemarkCode.NO_COUNTRY, at, "code", country));
    }
  }

  /** Returns the code of what people call a country, such as {@code UK}, {@code PER} or Peru. */
  private static Optional<String> meant(String written) {
    String word = written.strip().toUpperCase(Locale.ROOT);
    if (word.equals("UK") || COUNTRIES.contains(word)) {
      return Optional.of(word.equals("UK") ? "GB" : word);
    }
    return COUNTRIES.stream()
        .sorted()
        .filter(
            c ->
                NAMES.stream()
                    .anyMatch(n -> n.apply(new Locale.Builder().setRegion(c).build()).equals(word)))
        .findFirst();
  }
}
