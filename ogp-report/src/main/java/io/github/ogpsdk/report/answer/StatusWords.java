package io.github.ogpsdk.report.answer;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.StatusPeriod;
import io.github.ogpsdk.report.Names;

/** The status of a member in a sentence, with how sure it is. */
final class StatusWords {
  private final AnswerWords words;
  private final Certainty certainty;

  StatusWords(Names names, AnswerWords words) {
    this.words = words;
    this.certainty = new Certainty(names);
  }

  String said(StatusPeriod period) {
    // The day of joining says nothing of today.
    boolean joined = period.code().equals("active") && period.at().isEmpty();
    String code = joined ? "joined" : period.code();
    String said =
        period
            .since()
            .map(s -> words.get("status." + code + "." + precision(s), "date", words.date(s)))
            .orElseGet(() -> words.get("status." + code + ".undated"));
    return period.at().filter(certainty::isFromPress).isPresent()
        ? said + " " + words.get("press")
        : said;
  }

  private static String precision(String date) {
    return PartialDate.parse(date).isExact() ? "day" : "time";
  }
}
