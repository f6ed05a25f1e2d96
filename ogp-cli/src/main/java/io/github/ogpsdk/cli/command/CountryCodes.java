package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.model.partnership.Member;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.words.Explainer;
import java.util.ArrayList;
import java.util.List;
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

  /** Returns a remark for each. */
  static List<Remark> remarks(Partnership partnership, Phrases phrases) {
    List<Remark> remarks = new ArrayList<>();
    Member member = partnership.member();
    member.code().ifPresent(c -> add(c, "/member/code", partnership, phrases, remarks));
    member.country().ifPresent(c -> add(c, "/member/country", partnership, phrases, remarks));
    return remarks;
  }

  private static void add(
      String code, String at, Partnership partnership, Phrases phrases, List<Remark> remarks) {
    String country = code.split("-", 2)[0];
    if (!COUNTRIES.contains(country) && !OF_USERS.matcher(country).matches()) {
      String what = Explainer.in(phrases.language().locale()).place(at, partnership);
      remarks.add(new Remark(at, phrases.get("validate.country", "what", what, "code", country)));
    }
  }
}
