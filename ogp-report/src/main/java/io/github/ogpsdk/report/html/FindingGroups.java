package io.github.ogpsdk.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts findings together that say the same of several subjects, such as of 34 members whose terms
 * have no date: one is told, and for the others it is said that the same holds.
 */
final class FindingGroups {
  private static final Pattern NAME = Pattern.compile("“[^”]*”|«[^»]*»");
  private static final String SUBJECT = "§";

  private FindingGroups() {}

  /** Returns the findings of one rule or requirement, those that are alike as one. */
  static List<FindingView> together(List<FindingView> findings) {
    Map<String, List<FindingView>> alike = new LinkedHashMap<>();
    for (FindingView finding : findings) {
      alike.computeIfAbsent(story(finding), s -> new ArrayList<>()).add(finding);
    }
    return alike.values().stream().map(all -> all.get(0).with(all.subList(1, all.size()))).toList();
  }

  /** Returns all that is said of a finding, with a sign where its subject is named. */
  private static String story(FindingView finding) {
    StringBuilder story = new StringBuilder();
    story.append(finding.rule()).append('\n').append(finding.chip().words()).append('\n');
    story.append(finding.headline()).append('\n').append(finding.missing()).append('\n');
    story.append(finding.readings()).append('\n').append(finding.parameters()).append('\n');
    story.append(finding.assumptions()).append('\n');
    tell(finding.why(), story);
    String told = story.toString();
    for (String name : names(finding.subject())) {
      told = told.replace(name, SUBJECT);
    }
    return told;
  }

  private static void tell(List<WhyLine> lines, StringBuilder story) {
    for (WhyLine line : lines) {
      story.append(line.truth()).append(line.text()).append("(\n");
      tell(line.lines(), story);
      story.append(")\n");
    }
  }

  /** Returns what a subject is called, from the whole name down to what stands in quotes. */
  private static List<String> names(String subject) {
    List<String> names = new ArrayList<>();
    if (!subject.isEmpty()) {
      names.add(subject);
      names.add(subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1));
      int comma = subject.indexOf(", ");
      if (comma >= 0) {
        names.add(subject.substring(comma + 2));
      }
      NAME.matcher(subject).results().map(MatchResult::group).forEach(names::add);
    }
    names.sort(Comparator.comparingInt(String::length).reversed());
    return names;
  }
}
