package io.github.ogpsdk.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ids of a document's objects and the members that name them. */
final class References {
  private record Reference(String kind, String id, String pointer) {}

  private final Map<String, Map<String, String>> pointers = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();

  /**
   * Notes an object and reports it if another one of its kind has its id.
   *
   * @param kind its kind, such as {@code organization}
   * @param pointer where it stands
   */
  void target(String kind, String id, String pointer, Binding binding) {
    String first =
        pointers.computeIfAbsent(kind, k -> new LinkedHashMap<>()).putIfAbsent(id, pointer);
    if (first != null) {
      binding.report(
          ProblemCode.DUPLICATE_ID,
          "the " + kind + " at " + first + " has the id \"" + Kinds.shortened(id) + "\" too",
          pointer + "/id",
          false,
          "an id of its own",
          null);
    }
  }

  /** Notes a member that names an object. */
  void reference(String kind, String id, String pointer) {
    references.add(new Reference(kind, id, pointer));
  }

  /** Reports references that meet nothing, once all objects are noted. */
  void check(Binding binding) {
    for (Reference reference : references) {
      Map<String, String> byId = pointers.getOrDefault(reference.kind, Map.of());
      if (!byId.containsKey(reference.id)) {
        binding.report(
            ProblemCode.DANGLING_REFERENCE,
            "no " + reference.kind + " has the id \"" + Kinds.shortened(reference.id) + "\"",
            reference.pointer,
            false,
            "the id of one of the document's objects",
            binding.suggest(reference.id, byId.keySet()));
      }
    }
  }
}
