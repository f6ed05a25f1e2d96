package io.github.ogpsdk.report.html;

import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.compare.ComparisonPicture;
import io.github.ogpsdk.report.compare.Grid;
import io.github.ogpsdk.rules.words.Phrasebook;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A comparison as one HTML file: a line for each member, with filters and sorting that need no
 * server; the whole table stands there without a script too.
 *
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public final class HtmlComparison {
  private static final String STYLE = Templates.read("compare.css");
  private static final String SCRIPT = Templates.read("compare.js");

  private HtmlComparison() {}

  /** Returns the page in English, French or Spanish, without links to other pages. */
  public static String page(Grid grid, Locale language) {
    return page(grid, language, document -> Optional.empty());
  }

  /**
   * Returns the page in English, French or Spanish.
   *
   * @param links from the id of a member's document to the address of its page, if there is one
   */
  public static String page(Grid grid, Locale language, Function<String, Optional<String>> links) {
    Phrasebook phrases = Names.words(language);
    String policy =
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
            + hash(SCRIPT)
            + "'; form-action 'none'; base-uri 'none'";
    CompareView view = CompareView.of(grid, phrases, policy, links);
    return Templates.render(
        "compare",
        Map.of(
            "v",
            view,
            "style",
            Templates.STYLE + STYLE,
            "script",
            SCRIPT,
            "picture",
            ComparisonPicture.draw(grid, language).part()),
        Tongues.NONE);
  }

  private static String hash(String script) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(script.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
