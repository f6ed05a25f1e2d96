package io.github.ogpsdk.rules.remark;

import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Organization;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Objects that refer to themselves, at once or through others, where that cannot be. */
final class Rings {
  /** A reference from one object of a list to another, and where it stands. */
  private record Reference(int from, int to, String pointer) {}

  private final String list;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private final Found found;

  private Rings(String list, List<String> ids, Found found) {
    this.list = list;
    this.found = found;
    for (int i = 0; i < ids.size(); i++) {
      places.put(ids.get(i), i);
    }
  }

  /** Adds a remark for each object that names itself, and for each ring of several. */
  static void check(Partnership partnership, Found found) {
    organizations(partnership.organizations().items(), found);
    bodies(partnership, found);
  }

  private static void organizations(List<Organization> all, Found found) {
    List<String> ids = all.stream().map(Organization::id).toList();
    Rings parents = new Rings("/organizations/", ids, found);
    Rings members = new Rings("/organizations/", ids, found);
    for (int i = 0; i < all.size(); i++) {
      int from = i;
      all.get(i).parent().ifPresent(id -> parents.refer(from, "/parent", id));
      members.referAll(i, "/members/", all.get(i).members().items());
    }
    parents.remark();
    members.remark();
  }

  private static void bodies(Partnership partnership, Found found) {
    List<Mechanism> all = partnership.mechanisms().items();
    List<String> ids = all.stream().map(Mechanism::id).toList();
    Rings parents = new Rings("/mechanisms/", ids, found);
    Rings predecessors = new Rings("/mechanisms/", ids, found);
    for (int i = 0; i < all.size(); i++) {
      int from = i;
      Mechanism body = all.get(i);
      String at = "/mechanisms/" + i;
      body.parent().ifPresent(id -> parents.refer(from, "/parent", id));
      predecessors.referAll(i, "/predecessors/", body.predecessors().items());
      itself(partnership.member().id(), body.sharedWith().items(), at + "/sharedWith/", found);
      for (int j = 0; j < body.meetings().items().size(); j++) {
        List<String> joint = body.meetings().items().get(j).conferenceOf().items();
        itself(body.id(), joint, at + "/meetings/" + j + "/conferenceOf/", found);
      }
    }
    parents.remark();
    predecessors.remark();
  }

  private static void itself(String id, List<String> named, String at, Found found) {
    if (named.contains(id)) {
      found.add(RemarkCode.ITSELF, at + named.indexOf(id));
    }
  }

  private void referAll(int from, String member, List<String> ids) {
    for (int i = 0; i < ids.size(); i++) {
      refer(from, member + i, ids.get(i));
    }
  }

  private void refer(int from, String member, String id) {
    Integer to = places.get(id);
    if (to == null) {
      return;
    }
    String pointer = list + from + member;
    if (to == from) {
      found.add(RemarkCode.ITSELF, pointer);
    } else {
      references.add(new Reference(from, to, pointer));
    }
  }

  /** Goes down each reference once; one that leads to where the way came from closes a ring. */
  private void remark() {
    Map<Integer, List<Reference>> out = new HashMap<>();
    references.forEach(r -> out.computeIfAbsent(r.from, k -> new ArrayList<>()).add(r));
    Set<Integer> seen = new HashSet<>();
    for (Reference first : references) {
      if (seen.add(first.from)) {
        follow(first.from, out, seen);
      }
    }
  }

  private void follow(int start, Map<Integer, List<Reference>> out, Set<Integer> seen) {
    Deque<Iterator<Reference>> open = new ArrayDeque<>();
    Deque<Integer> way = new ArrayDeque<>(List.of(start));
    Set<Integer> onWay = new HashSet<>(way);
    open.push(out.getOrDefault(start, List.of()).iterator());
    while (!open.isEmpty()) {
      if (!open.element().hasNext()) {
        open.pop();
        onWay.remove(way.pop());
        continue;
      }
      Reference next = open.element().next();
      if (onWay.contains(next.to)) {
        found.add(RemarkCode.RING, next.pointer, "other", list + next.to);
      } else if (seen.add(next.to)) {
        way.push(next.to);
        onWay.add(next.to);
        open.push(out.getOrDefault(next.to, List.of()).iterator());
      }
    }
  }
}
