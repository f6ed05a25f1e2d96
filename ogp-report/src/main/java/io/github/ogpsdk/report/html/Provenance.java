package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.report.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the sources of a place stand, such as {@code /standing/events/5/sources/0} for the event:
 * its own, else those that what it belongs to has for all of itself or for this member.
 */
final class Provenance {
  private final Names names;

  Provenance(Names names) {
    this.names = names;
  }

  /** Returns JSON Pointers of sources. */
  List<String> of(String pointer) {
    List<String> found = at(pointer, "");
    String here = pointer;
    while (found.isEmpty() && !here.isEmpty()) {
      int slash = here.lastIndexOf('/');
      String member = here.substring(slash + 1);
      here = here.substring(0, slash);
      found = at(here, member);
    }
    return found;
  }

  /**
   * Returns the sources of an object.
   *
   * @param member the member that they have to be about; empty for any
   */
  private List<String> at(String owner, String member) {
    List<String> found = new ArrayList<>();
    for (int i = 0; ; i++) {
      String pointer = owner + "/sources/" + i;
      Optional<Source> source = names.explainer().source(pointer, names.assessed().partnership());
      if (source.isEmpty()) {
        return found;
      }
      List<String> fields = source.get().fields().items();
      if (member.isEmpty() || fields.isEmpty() || fields.contains(member)) {
        found.add(pointer);
      }
    }
  }
}
