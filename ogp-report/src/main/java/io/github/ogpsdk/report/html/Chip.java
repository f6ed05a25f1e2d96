package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.report.Names;

/**
 * A verdict as a template shows it: sign and words, never color alone.
 *
 * @param code such as {@code not-met}
 * @param sign such as {@code ✗}
 * @param words such as "not met"
 */
record Chip(String code, String sign, String words) {
  static Chip of(Verdict verdict, Names names) {
    return new Chip(verdict.code(), Names.sign(verdict), names.explainer().verdict(verdict));
  }
}
