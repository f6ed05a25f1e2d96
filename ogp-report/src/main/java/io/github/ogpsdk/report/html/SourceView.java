package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.Source;
import java.util.Locale;
import java.util.Optional;

/**
 * A source as a template shows it.
 *
 * @param words its title, else a short form of its address, such as "idfi.ge, overview"
 * @param url where it can be read; only addresses of the web
 */
record SourceView(String words, Optional<String> url) {
  private static final int LONG = 60;

  static SourceView of(Source source, String language) {
    Optional<String> url = source.url().filter(SourceView::isOfTheWeb);
    return new SourceView(
        source
            .title()
            .map(t -> t.in(language))
            .or(() -> url.map(SourceView::brief))
            .or(source::url)
            .orElse("?"),
        url);
  }

  /** Returns whether an address is one that a link may lead to. */
  static boolean isOfTheWeb(String url) {
    String start = url.stripLeading().toLowerCase(Locale.ROOT);
    return start.startsWith("https://") || start.startsWith("http://");
  }

  /** Returns who keeps it, such as "idfi.ge"; its title where it is not on the web. */
  String keeper() {
    return url.map(SourceView::host).orElse(words);
  }

  /** Returns the host of an address and the last part of its path that is not empty. */
  private static String brief(String url) {
    String host = host(url);
    String path = afterHost(url).replaceAll("/+(?=[?#]|$)", "");
    String last = path.substring(path.lastIndexOf('/') + 1);
    if (last.isEmpty()) {
      return host;
    }
    return host + ", " + (last.length() > LONG ? last.substring(0, LONG) + "…" : last);
  }

  private static String host(String url) {
    String rest = rest(url);
    String host = rest.substring(0, end(rest));
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static String afterHost(String url) {
    String rest = rest(url);
    return rest.substring(end(rest));
  }

  private static String rest(String url) {
    return url.strip().substring(url.strip().indexOf("//") + 2);
  }

  private static int end(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      if ("/?#".indexOf(rest.charAt(i)) >= 0) {
        return i;
      }
    }
    return rest.length();
  }
}
