package io.github.ogpsdk.examples.realdata;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sources of an entry: its addresses with their quotes, and who speaks there. */
final class Citing {
  private Citing() {}

  /**
   * Returns the sources that an entry gives under {@code url} and {@code quote} and their seconds,
   * under {@code source} and under {@code evidence}; none where it gives none.
   */
  static Listing<Source> of(Entry entry) {
    List<Source> sources = new ArrayList<>();
    Optional<String> first = entry.text("url");
    first.ifPresent(url -> sources.add(source(url, entry.text("quote"))));
    entry
        .text("url2")
        .or(() -> first)
        .filter(url -> entry.text("quote2").isPresent())
        .ifPresent(url -> sources.add(source(url, entry.text("quote2"))));
    Stream.concat(entry.entry("source").stream(), entry.entries("evidence").stream())
        .forEach(e -> sources.addAll(of(e).items()));
    return sources.isEmpty() ? Listing.unset() : Listing.copyOf(sources);
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
