package io.github.ogpsdk.examples.realdata;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sources of an entry: its addresses with their quotes, and who speaks there. */
final class Citing {
  private Citing() {}

  /** Returns the sources that an entry gives under {@code url}, {@code quote} and their seconds. */
  static Listing<Source> of(Entry entry) {
    List<Source> sources = new ArrayList<>();
    String first = entry.required("url");
    sources.add(source(first, entry.text("quote")));
    if (entry.text("quote2").isPresent()) {
      sources.add(source(entry.text("url2").orElse(first), entry.text("quote2")));
    }
    return Listing.copyOf(sources);
  }

  private static Source source(String url, Optional<String> quote) {
    return Source.builder().url(url).quote(quote).kind(kind(url)).build();
  }

  private static SourceKind kind(String url) {
    String host = url.replaceFirst("https?://", "").replaceFirst("/.*", "");
    if (host.endsWith("opengovpartnership.org")) {
      return url.contains("-report-") || url.contains("-review-") ? SourceKind.IRM : SourceKind.OGP;
    }
    if (host.endsWith("gov.scot")) {
      return SourceKind.OFFICIAL;
    }
    return host.endsWith("freedominfo.org") ? SourceKind.PRESS : SourceKind.SECONDARY;
  }
}
