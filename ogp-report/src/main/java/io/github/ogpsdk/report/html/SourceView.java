package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.Source;
import java.util.Locale;
import java.util.Optional;

/**
 * A source as a template shows it.
 *
 * @param words its title, else its address
 * @param url where it can be read; only addresses of the web
 */
record SourceView(String words, Optional<String> url) {
  static SourceView of(Source source, String language) {
    Optional<String> url = source.url().filter(SourceView::isOfTheWeb);
    return new SourceView(source.title().map(t -> t.in(language)).or(source::url).orElse("?"), url);
  }

  /** Returns whether an address is one that a link may lead to. */
  static boolean isOfTheWeb(String url) {
    String start = url.stripLeading().toLowerCase(Locale.ROOT);
    return start.startsWith("https://") || start.startsWith("http://");
  }
}
