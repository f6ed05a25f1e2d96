package io.github.ogpsdk.rules.remark;

import io.github.ogpsdk.model.partnership.Member;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Codes of a member that are those of no country: the rules of its country would never be found.
 *
 * @ogp.source ISO 3166-1, with the codes that it leaves to users, such as {@code XX}
 */
final class CountryCodes {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Pattern OF_USERS = Pattern.compile("AA|Q[M-Z]|X[A-Z]|ZZ");

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
      found.add(RemarkCode.NO_COUNTRY, at, "code", country);
    }
  }
}
