package io.github.ogpsdk.rules.words;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A language that findings are explained in, with the habits of its writing. */
enum Language {
  ENGLISH("en") {
    @Override
    boolean isOne(long number) {
      return number == 1;
    }

    @Override
    String ordinalNumber(int number) {
      boolean teen = number / 10 % 10 == 1;
      return number
          + switch (teen ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
          };
    }
  },
  FRENCH("fr") {
    @Override
    boolean isOne(long number) {
      return number < 2;
    }

    @Override
    String ordinalNumber(int number) {
      return number + (number == 1 ? "er" : "e");
    }

    @Override
    String joined(String before, String value) {
      if (FRENCH_DAY.matcher(value).find()) {
        return beforeDay(before) + value;
      }
      String contracted = contract(before, value, " de le ", " du ", " de les ", " des ");
      if (contracted != null) {
        return contracted;
      }
      boolean vowel = !value.isEmpty() && VOWELS.indexOf(value.charAt(0)) >= 0;
      boolean elides = before.matches("(?s)(.*\\P{L})?(de|que) ") || startsIl(before, value);
      return vowel && elides
          ? before.substring(0, before.length() - 2) + "\u2019" + value
          : before + value;
    }

    private String beforeDay(String before) {
      String contracted = before.replaceFirst("(?<!\\p{L})de $", "du ");
      if (!contracted.equals(before)) {
        return contracted;
      }
      contracted = before.replaceFirst("(?<!\\p{L})à $", "au ");
      if (!contracted.equals(before)) {
        return contracted;
      }
      return BEFORE_FRENCH_DAY.matcher(before).find() ? before + "le " : before;
    }

    private boolean startsIl(String before, String value) {
      return before.endsWith(" si ") && value.startsWith("il");
    }

    @Override
    String typeset(String text) {
      return text.replaceAll(" ([:;?!»%])", "\u00a0$1")
          .replace('\'', '\u2019')
          .replace("« ", "«\u00a0")
          .replace("n° ", "n°\u00a0");
    }
  },
  SPANISH("es") {
    @Override
    boolean isOne(long number) {
      return number == 1;
    }

    @Override
    String ordinalNumber(int number) {
      return number + ".º";
    }

    @Override
    String joined(String before, String value) {
      if (SPANISH_DAY.matcher(value).find()) {
        return BEFORE_SPANISH_DAY.matcher(before).find()
            ? (before + "el ").replaceFirst("(?<!\\p{L})(de|a) el $", "$1l ") + value
            : before + value;
      }
      String contracted = contract(before, value, " de el ", " del ", " a el ", " al ");
      if (contracted != null) {
        return contracted;
      }
      boolean and = before.endsWith(" y ") && value.matches("(?i)(i|hi(?!e)).*");
      boolean or = before.endsWith(" o ") && value.matches("(?i)h?[oó].*");
      String start = before.substring(0, Math.max(0, before.length() - 2));
      return and ? start + "e " + value : or ? start + "u " + value : before + value;
    }

    @Override
    String typeset(String text) {
      return text.replace(" %", "\u00a0%").replace("n.º ", "n.º\u00a0");
    }
  };

  private static final Pattern FRENCH_DAY =
      Pattern.compile(
          "^\\d{1,2}(er)? (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre"
              + "|décembre) \\d");

  /** Words after which a day takes its article. */
  private static final Pattern BEFORE_FRENCH_DAY =
      Pattern.compile("(?<!\\p{L})((depuis|avant|après|entre|dès) |entre le [^;,]* et )$");

  private static final Pattern SPANISH_DAY = Pattern.compile("^\\d{1,2} de \\p{Ll}+ de \\d");

  private static final Pattern BEFORE_SPANISH_DAY =
      Pattern.compile("(?<!\\p{L})((desde|hasta|de|a|entre|tras) |entre el [^;,]* y )$");

  private static final String VOWELS = "aeiouyàâäéèêëîïôöùûüœAEIOUYÀÂÄÉÈÊËÎÏÔÖÙÛÜŒ";

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** Returns the language of a locale, English where it is none of these. */
  static Language of(Locale locale) {
    for (Language language : values()) {
      if (language.tag.equals(locale.getLanguage())) {
        return language;
      }
    }
    return ENGLISH;
  }

  /** Returns its BCP 47 tag, such as {@code fr}. */
  String tag() {
    return tag;
  }

  /** Returns whether a number takes the singular. */
  abstract boolean isOne(long number);

  /** Returns the number of a plan, such as "2nd". */
  abstract String ordinalNumber(int number);

  /** Returns words and what follows them, drawn together where the language does so. */
  String joined(String before, String value) {
    return before + value;
  }

  /** Returns a text with the spaces that the language puts before signs. */
  String typeset(String text) {
    return text;
  }

  /** Draws a preposition and an article together, as in "du"; null where there is none. */
  private static @Nullable String contract(String before, String value, String... pairs) {
    String both = before + value;
    int end = before.length();
    for (int i = 0; i < pairs.length; i += 2) {
      int article = pairs[i].trim().indexOf(' ') + 2;
      int start = end - article;
      if (start >= 0 && both.startsWith(pairs[i], start)) {
        return both.substring(0, start) + pairs[i + 1] + both.substring(start + pairs[i].length());
      }
    }
    return null;
  }
}
