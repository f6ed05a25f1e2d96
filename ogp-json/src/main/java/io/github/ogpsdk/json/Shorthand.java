package io.github.ogpsdk.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a rulebook states once for several rules: {@code documents} that citations name by id, and
 * {@code groups} whose members a rule takes over with {@code like}. It is written out before the
 * rulebook is bound, so that a rulebook read has whole rules.
 *
 * <p>What a rule states itself counts; of objects such as {@code citation} and {@code parameters}
 * each member by itself.
 */
final class Shorthand {
  private static final String DOCUMENTS = "documents";
  private static final String GROUPS = "groups";
  private static final String LIKE = "like";
  private static final String CITATION = "citation";
  private static final String DOCUMENT = "document";
  private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

  private final Binding binding;
  private final Map<String, Entry> documents;
  private final Map<String, Entry> groups;

  /**
   * Something that is stated once.
   *
   * @param pointer where it stands
   * @param members what it states, without its id
   */
  private record Entry(String pointer, Tree.Members members) {}

  private Shorthand(Tree.Members rulebook, Binding binding) {
    this.binding = binding;
    this.documents = entries(rulebook, DOCUMENTS, DOCUMENT);
    this.groups = entries(rulebook, GROUPS, "group");
  }

  /** Returns a rulebook with whole rules; another tree is returned as it is. */
  static Tree writtenOut(Tree tree, Binding binding) {
    if (!(tree instanceof Tree.Members rulebook)) {
      return tree;
    }
    Shorthand shorthand = new Shorthand(rulebook, binding);
    Map<String, Tree> members = byName(rulebook);
    members.keySet().removeAll(List.of(DOCUMENTS, GROUPS));
    for (String list : List.of("definitions", "rules", "add")) {
      members.computeIfPresent(list, (name, value) -> shorthand.items("/" + name, value));
    }
    return tree(members);
  }

  private Map<String, Entry> entries(Tree.Members rulebook, String list, String what) {
    Map<String, Entry> found = new HashMap<>();
    Tree given = rulebook.get(list);
    if (given == null || given instanceof Tree.Nothing) {
      return found;
    }
    if (!(given instanceof Tree.Items items)) {
      report(ProblemCode.WRONG_TYPE, "this is " + given.kind(), "/" + list, "an array");
      return found;
    }
    for (int i = 0; i < items.items().size(); i++) {
      String pointer = "/" + list + "/" + i;
      if (!(items.items().get(i) instanceof Tree.Members members)) {
        String message = "this is " + items.items().get(i).kind();
        report(ProblemCode.WRONG_TYPE, message, pointer, "an object");
      } else if (!(members.get("id") instanceof Tree.Words id)) {
        report(ProblemCode.MISSING_MEMBER, "\"id\" is required", pointer, "a text");
      } else {
        Map<String, Tree> stated = byName(members);
        stated.remove("id");
        Entry first = found.putIfAbsent(id.text(), new Entry(pointer, tree(stated)));
        if (first != null) {
          String message =
              "the %s at %s has the id \"%s\" too"
                  .formatted(what, first.pointer, Kinds.shortened(id.text()));
          report(ProblemCode.DUPLICATE_ID, message, pointer + "/id", "an id of its own");
        }
      }
    }
    return found;
  }

  private Tree items(String pointer, Tree list) {
    if (!(list instanceof Tree.Items items)) {
      return list;
    }
    List<Tree> whole = new ArrayList<>(items.items().size());
    for (int i = 0; i < items.items().size(); i++) {
      Tree item = items.items().get(i);
      whole.add(item instanceof Tree.Members members ? rule(pointer + "/" + i, members) : item);
    }
    return new Tree.Items(whole);
  }

  private Tree.Members rule(String pointer, Tree.Members rule) {
    Tree like = rule.get(LIKE);
    Tree.Members whole = rule;
    if (like instanceof Tree.Words name) {
      Map<String, Tree> own = byName(rule);
      own.remove(LIKE);
      Entry group = groups.get(name.text());
      whole = group == null ? tree(own) : merged(pointer, tree(own), group);
      if (group == null) {
        dangling("group", name.text(), pointer + "/" + LIKE, groups);
      }
    } else if (like != null) {
      String message = "this is " + like.kind();
      report(ProblemCode.WRONG_TYPE, message, pointer + "/" + LIKE, "the id of a group");
    }
    return cited(pointer, whole);
  }

  private Tree.Members cited(String pointer, Tree.Members rule) {
    if (documents.isEmpty()
        || !(rule.get(CITATION) instanceof Tree.Members citation)
        || !(citation.get(DOCUMENT) instanceof Tree.Words name)) {
      return rule;
    }
    String place = pointer + "/" + CITATION;
    Entry document = documents.get(name.text());
    if (document == null) {
      if (ID.matcher(name.text()).matches()) {
        dangling(DOCUMENT, name.text(), place + "/" + DOCUMENT, documents);
      }
      return rule;
    }
    Map<String, Tree> own = byName(citation);
    own.remove(DOCUMENT);
    Map<String, Tree> whole = byName(rule);
    whole.put(CITATION, merged(place, tree(own), document));
    return tree(whole);
  }

  /** Adds what an entry states and an object does not, and notes where that stands. */
  private Tree.Members merged(String pointer, Tree.Members own, Entry entry) {
    Map<String, Tree> whole = byName(own);
    Map<String, Tree> stated = byName(entry.members);
    for (Map.Entry<String, Tree> member : stated.entrySet()) {
      String name = member.getKey();
      String here = pointer + Route.step(name);
      String there = entry.pointer + Route.step(name);
      Tree given = whole.get(name);
      if (given == null) {
        whole.put(name, member.getValue());
        binding.standsAt(here, there);
      } else if (given instanceof Tree.Members object
          && member.getValue() instanceof Tree.Members shared) {
        whole.put(name, merged(here, object, new Entry(there, shared)));
      }
    }
    return tree(whole);
  }

  private void dangling(String what, String id, String pointer, Map<String, Entry> known) {
    binding.report(
        ProblemCode.DANGLING_REFERENCE,
        "no " + what + " has the id \"" + Kinds.shortened(id) + "\"",
        pointer,
        false,
        "the id of one of the document's objects",
        binding.suggest(id, known.keySet()));
  }

  private void report(ProblemCode code, String message, String pointer, String expected) {
    binding.report(code, message, pointer, false, expected, null);
  }

  private static Map<String, Tree> byName(Tree.Members members) {
    Map<String, Tree> byName = new LinkedHashMap<>();
    for (int i = 0; i < members.names().size(); i++) {
      byName.put(members.names().get(i), members.values().get(i));
    }
    return byName;
  }

  private static Tree.Members tree(Map<String, Tree> members) {
    return new Tree.Members(List.copyOf(members.keySet()), List.copyOf(members.values()));
  }
}
