package io.github.ogpsdk.examples.realdata;

import io.github.ogpsdk.model.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A real verdict with which ours is compared: one row of {@code ground-truth.yaml}.
 *
 * @param entry the entry of the real data, such as {@code DE-2019-2021}
 * @param file the file that holds it
 * @param partnership the name of the partnership's file, such as {@code germany}
 * @param plan the id of the cycle
 * @param compared what is compared
 * @param name the requirement or the rule compared
 * @param subject the id or the JSON Pointer of the rule's subject
 * @param supposed what is supposed for the comparison, where a text leaves a question open
 * @param real the real verdict as a code of ours, such as {@code not-met}
 * @param printed the real verdict as its source prints it
 * @param url where it is printed
 * @param explanation why we differ, or why there is nothing to compare
 */
record Case(
    String entry,
    String file,
    String partnership,
    Optional<String> plan,
    Compared compared,
    Optional<String> name,
    Optional<String> subject,
    Optional<Supposition> supposed,
    Optional<String> real,
    Optional<String> printed,
    Optional<String> url,
    Optional<String> explanation) {
  static final String FORUMS = "forums.yaml";
  static final String VERDICTS = "irm_verdicts.yaml";
  static final String LOCAL = "local_inception_verdicts.yaml";
  static final String SCOTLAND = "scotland_meetings.yaml";
  static final String COMMITTEE = "steering_committee.yaml";

  /** The partnerships written by hand hold further verdicts, by the id of a review or a letter. */
  static final String PARTNERSHIPS = "partnerships";

  /** The files in the order of the report. */
  static final List<String> FILES =
      List.of(VERDICTS, PARTNERSHIPS, LOCAL, SCOTLAND, COMMITTEE, FORUMS);

  /** What is compared. */
  enum Compared {
    /** What follows for the process of a cycle. */
    CONSEQUENCE,
    /** A requirement of a cycle. */
    REQUIREMENT,
    /** A rule about a subject. */
    RULE,
    /** Nothing: the source gives no verdict, or not where it could be read. */
    NOTHING
  }

  /** Reads the rows of {@code ground-truth.yaml} in a folder, in their order. */
  static List<Case> all(Path folder) {
    try {
      return Entry.list(folder.resolve("ground-truth.yaml"), "cases").stream()
          .map(Case::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a row of an entry that compares nothing yet. */
  static Case of(String file, Entry entry, String partnership) {
    return new Case(
        entry.name(),
        file,
        partnership,
        Optional.empty(),
        Compared.NOTHING,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        entry.text("quote"),
        entry.text("url"),
        Optional.empty());
  }

  Case in(Optional<String> cycle) {
    return new Case(
        entry,
        file,
        partnership,
        cycle,
        compared,
        name,
        subject,
        supposed,
        real,
        printed,
        url,
        explanation);
  }

  Case onConsequence(String consequence) {
    return on(Compared.CONSEQUENCE, Optional.empty(), consequence);
  }

  Case onRequirement(String requirement, Verdict verdict) {
    return on(Compared.REQUIREMENT, Optional.of(requirement), verdict.code());
  }

  Case onRule(String rule, Verdict verdict) {
    return on(Compared.RULE, Optional.of(rule), verdict.code());
  }

  private Case on(Compared what, Optional<String> named, String verdict) {
    return new Case(
        entry,
        file,
        partnership,
        plan,
        what,
        named,
        subject,
        supposed,
        Optional.of(verdict),
        printed,
        url,
        explanation);
  }

  Case about(String object) {
    return new Case(
        entry,
        file,
        partnership,
        plan,
        compared,
        name,
        Optional.of(object),
        supposed,
        real,
        printed,
        url,
        explanation);
  }

  Case supposing(Supposition supposition) {
    return new Case(
        entry,
        file,
        partnership,
        plan,
        compared,
        name,
        subject,
        Optional.of(supposition),
        real,
        printed,
        url,
        explanation);
  }

  Case explained(String why) {
    return new Case(
        entry,
        file,
        partnership,
        plan,
        compared,
        name,
        subject,
        supposed,
        real,
        printed,
        url,
        Optional.of(why));
  }

  /** Returns whether the question is if the member came under procedural review. */
  boolean isOnReview() {
    return name.filter("PR-TWOCYCLES"::equals).isPresent();
  }

  private static Case of(Entry row) {
    Optional<String> requirement = row.text("requirement");
    Optional<String> rule = row.text("rule");
    Compared compared =
        requirement.isPresent()
            ? Compared.REQUIREMENT
            : rule.isPresent()
                ? Compared.RULE
                : row.text("real").isPresent() ? Compared.CONSEQUENCE : Compared.NOTHING;
    return new Case(
        row.required("entry"),
        row.required("file"),
        row.required("partnership"),
        row.text("plan"),
        compared,
        requirement.or(() -> rule),
        row.text("subject"),
        row.text("supposed").map(Supposition::ofCode),
        row.text("real"),
        row.text("printed"),
        row.text("url"),
        row.text("explanation"));
  }
}
