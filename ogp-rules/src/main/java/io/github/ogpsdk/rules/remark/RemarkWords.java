package io.github.ogpsdk.rules.remark;

import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.words.Explainer;
import io.github.ogpsdk.rules.words.Phrasebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * Says remarks in English, French or Spanish, such as "body “Forum”, meeting of 1 May 2019: the
 * body ended before that, on 1 January 2019".
 *
 * <p>Immutable and thread-safe.
 *
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public final class RemarkWords {
  private static final Set<String> PLACES = Set.of("what", "other");
  private static final Set<String> DATES = Set.of("date", "limit", "from", "to");
  private static final Set<String> EXPECTED = Set.of("title", "name", "type");

  private final Phrasebook phrases;
  private final Explainer explainer;

  private RemarkWords(Locale language) {
    this.phrases = Phrasebook.read(RemarkWords.class, "remarks", language);
    this.explainer = Explainer.in(language);
  }

  /** Returns the words of a language, English where it is none of the three. */
  public static RemarkWords in(Locale language) {
    return new RemarkWords(language);
  }

  /**
   * Returns a remark in words, without a capital or period.
   *
   * @param partnership the one that it was made of
   */
  public String message(Remark remark, Partnership partnership) {
    return switch (remark.code()) {
      case MISSING -> missing(remark.pointer(), partnership);
      case MALFORMED -> malformed(remark);
      default -> {
        String meant = remark.arguments().containsKey("meant") ? ".meant" : "";
        yield phrases.get(remark.code().code() + meant, arguments(remark, partnership));
      }
    };
  }

  private Object[] arguments(Remark remark, Partnership partnership) {
    List<Object> all = new ArrayList<>();
    if (!remark.arguments().containsKey("what")) {
      all.addAll(List.of("what", explainer.place(remark.pointer(), partnership)));
    }
    for (Map.Entry<String, String> argument : remark.arguments().entrySet()) {
      String name = argument.getKey();
      String value = argument.getValue();
      all.add(name);
      all.add(
          PLACES.contains(name)
              ? explainer.place(value, partnership)
              : DATES.contains(name) ? explainer.date(value) : value);
    }
    return all.toArray();
  }

  /** Says what has no title, name or type yet. */
  private String missing(String pointer, Partnership partnership) {
    int step = pointer.lastIndexOf('/');
    String member = pointer.substring(step + 1);
    String owner = step > 0 ? explainer.place(pointer.substring(0, step), partnership) : "";
    return EXPECTED.contains(member) && !owner.isEmpty()
        ? phrases.get("missing." + member, "what", owner)
        : phrases.get("missing", "what", explainer.place(pointer, partnership));
  }

  /** Says what a constraint asks for, in the words that any validator gives. */
  private String malformed(Remark remark) {
    String key = remark.arguments().getOrDefault("constraint", "");
    return ResourceBundle.getBundle("ContributorValidationMessages", phrases.locale())
        .getString(key);
  }
}
