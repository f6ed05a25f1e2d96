package io.github.ogpsdk.report.format;

import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.report.Names;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the cases of a document are called. Servers tell cases apart by class and name and keep the
 * first of each, so that no two may have both in common.
 *
 * @ogp.source none: how GitLab matches cases of JUnit reports
 */
final class JUnitNames {
  private final Names names;
  private final Map<String, Integer> times = new HashMap<>();
  private final Set<String> given = new LinkedHashSet<>();

  JUnitNames(Names names) {
    this.names = names;
    names.assessed().assessment().findings().forEach(f -> times.merge(plain(f), 1, Integer::sum));
  }

  /** Returns the name of a case; each finding may be asked for once. */
  String of(Finding finding) {
    String plain = plain(finding);
    if (times.getOrDefault(plain, 0) > 1) {
      plain += " " + finding.subject();
    }
    String name = plain;
    for (int i = 2; !given.add(finding.rulebook() + "\n" + name); i++) {
      name = plain + " " + i;
    }
    return name;
  }

  private String plain(Finding finding) {
    Set<String> parts = new LinkedHashSet<>();
    finding.cycle().map(names::plan).ifPresent(parts::add);
    finding.phase().map(names.explainer()::phase).ifPresent(parts::add);
    boolean isCycle =
        finding.part().isEmpty()
            && finding
                .cycle()
                .flatMap(names::pointer)
                .filter(finding.subject()::equals)
                .isPresent();
    if (!isCycle) {
      parts.add(names.explainer().subject(finding, names.assessed().partnership()));
    }
    return finding.rule()
        + " "
        + names.rule(finding)
        + (parts.isEmpty() ? "" : " (" + String.join(", ", List.copyOf(parts)) + ")");
  }
}
