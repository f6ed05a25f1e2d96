package io.github.ogpsdk.rules.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an object holds, as a text that sorts by its first date. */
final class Content {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");

  private Content() {}

  /** Returns the content; an object without a date sorts after those that have one. */
  static String of(Object value) {
    String all = value.toString();
    Matcher date = DATE.matcher(all);
    return (date.find() ? date.group() : "~") + ' ' + all;
  }
}
