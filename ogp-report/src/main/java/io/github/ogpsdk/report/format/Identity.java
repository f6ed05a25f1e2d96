package io.github.ogpsdk.report.format;

import io.github.ogpsdk.model.assessment.Finding;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stays the same of a finding when facts before it in the file come and go. */
final class Identity {
  private Identity() {}

  /** Returns rule, object, cycle and phase, such as {@code P22-1.1-FREQ/nap4/co-creation}. */
  static String of(Finding finding) {
    return Stream.of(
            Stream.of(finding.rule()),
            finding.subjectId().or(() -> java.util.Optional.of(finding.subject())).stream(),
            finding.part().map(Object::toString).stream(),
            finding.cycle().stream(),
            finding.phase().map(p -> p.code()).stream())
        .flatMap(s -> s)
        .collect(Collectors.joining("/"));
  }
}
