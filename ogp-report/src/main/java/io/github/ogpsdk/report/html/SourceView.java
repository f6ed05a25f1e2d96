package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.Source;
import java.util.Optional;

/**
 * A source as a template shows it.
 *
 * @param words its title, else its address
 * @param url where it can be read; only addresses of the web
 * @param number its number in the list of the page; 0 where there is no list
 */
record SourceView(String words, Optional<String> url, int number) {
  static SourceView of(Source source, String language, int number) {
    Optional<String> url = source.url().filter(SourceView::isOfTheWeb);
    String words = source.title().map(t -> t.in(language)).or(source::url).orElse("?");
    return new SourceView(words, url, number);
  }

  /** Returns whether an address is one that a link may lead to. */
  static boolean isOfTheWeb(String url) {
    String start = url.stripLeading().toLowerCase(java.util.Locale.ROOT);
    return start.startsWith("https://") || start.startsWith("http://");
  }
}
