package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.rules.engine.Subject;
import io.github.ogpsdk.rules.eval.CollectionCode;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.eval.Kind;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.vocabulary.Measures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the objects of a kind that rules are judged for, once for all rules of an assessment. */
final class Subjects {
  private final EvaluationContext context;
  private final Map<String, List<Family>> byKind = new HashMap<>();

  Subjects(EvaluationContext context) {
    this.context = context;
  }

  /**
   * Objects of one owner.
   *
   * @param owner the owner
   * @param members its objects of the kind
   * @param complete whether there are no others
   */
  record Family(Subject owner, List<Subject> members, boolean complete) {}

  /** Returns the objects of a kind by owner; the document itself is its own family. */
  List<Family> of(String kind) {
    List<Family> known = byKind.get(kind);
    if (known == null) {
      known = find(kind);
      byKind.put(kind, known);
    }
    return known;
  }

  private List<Family> find(String kind) {
    Kind<?> found = Measures.STANDARD.kind(kind).orElseThrow();
    if (found.owner().isEmpty()) {
      Subject self = Subject.of(kind, context.partnership());
      return List.of(new Family(self, List.of(self), true));
    }
    List<Family> families = new ArrayList<>();
    String owner = found.owner().get();
    CollectionCode<?, ?> collection =
        Measures.STANDARD.collection(found.collection().orElseThrow(), owner);
    for (Family above : of(owner)) {
      if (above.members().isEmpty()) {
        families.add(above);
      }
      for (Subject subject : above.members()) {
        Items<?> items = collection.readAny(subject.self().object(), context);
        List<Subject> members = new ArrayList<>(items.all().size());
        items.all().forEach(item -> members.add(subject.with(kind, item)));
        families.add(new Family(subject, members, items.complete()));
      }
    }
    return families;
  }
}
