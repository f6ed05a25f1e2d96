package io.github.ogpsdk.model.rule;

import io.github.ogpsdk.model.OgpRecord;
import java.util.Optional;

/**
 * The text that a rule comes from, such as section 1.1 of the Participation and Co-Creation
 * Standards, edition of 2022, and how well it was read.
 *
 * @param document the document's title, as it is printed
 * @param edition its edition, such as {@code 2022}
 * @param section the section, such as {@code 1.1}; the whole document when absent
 * @param url where it can be read
 * @param read how well it was read
 * @ogp.source none: SDK decision, docs/adr/0002
 */
@OgpRecord
public record Citation(
    String document,
    Optional<String> edition,
    Optional<String> section,
    Optional<String> url,
    Reading read) {

  /** Returns this citation with another section. */
  public Citation section(String name) {
    return new Citation(document, edition, Optional.of(name), url, read);
  }

  /** Returns this citation read otherwise. */
  public Citation read(Reading reading) {
    return new Citation(document, edition, section, url, reading);
  }
}
