package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.report.Names;

/**
 * A verdict as a template shows it: sign and words, never color alone.
 *
 * @param type how it is drawn: {@code ogp-v-met}, {@code ogp-v-not} and others
 * @param words such as "not met"
 */
record Chip(String type, String words) {
  static Chip of(Verdict verdict, Names names) {
    return new Chip(type(verdict), names.explainer().verdict(verdict));
  }

  /** Returns how a verdict is drawn. */
  static String type(Verdict verdict) {
    return switch (verdict) {
      case MET -> "ogp-v-met";
      case NOT_MET -> "ogp-v-not";
      case INSUFFICIENT_EVIDENCE -> "ogp-v-open";
      case NOT_APPLICABLE -> "ogp-v-off";
    };
  }
}
