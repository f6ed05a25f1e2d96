package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.rules.book.Books.words;

import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.List;

/** Recommended and good practice of multi-stakeholder forums. */
final class OgpForumPractice {
  private OgpForumPractice() {}

  static Rulebook book() {
    return Books.book(
        "ogp-forum-practice",
        words("Practice of forums", "Pratique des forums", "Práctica de los foros"),
        Effective.ALWAYS,
        List.of(),
        List.of(),
        ForumPracticeRules.rules());
  }
}
