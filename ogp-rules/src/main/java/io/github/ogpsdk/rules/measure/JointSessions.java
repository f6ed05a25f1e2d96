package io.github.ogpsdk.rules.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sessions of bodies on one day, and which of them two bodies surely held with each other. All
 * is counted in one pass: the time does not grow with the square of the bodies.
 */
final class JointSessions {
  /** How many sessions of a body, by its list or its id, name a body as one that took part. */
  private record Naming(Object body, String named) {}

  private final Map<Object, List<Happening>> byList = new HashMap<>();
  private final Map<String, List<Object>> lists = new HashMap<>();
  private final Map<String, Integer> sizes = new HashMap<>();
  private final Map<String, Integer> named = new HashMap<>();
  private final Map<Naming, Integer> naming = new HashMap<>();
  private int count;

  private JointSessions() {}

  /** Returns the sessions of bodies among records of one day. */
  static JointSessions of(List<Happening> day) {
    JointSessions all = new JointSessions();
    day.forEach(one -> one.body().ifPresent(body -> all.add(one, body.id())));
    return all;
  }

  private void add(Happening session, String id) {
    Object list = session.list();
    List<Happening> own = byList.computeIfAbsent(list, l -> new ArrayList<>());
    if (own.isEmpty()) {
      lists.computeIfAbsent(id, i -> new ArrayList<>()).add(list);
    }
    own.add(session);
    count++;
    sizes.merge(id, 1, Integer::sum);
    for (String other : session.heldWith()) {
      named.merge(other, 1, Integer::sum);
      naming.merge(new Naming(list, other), 1, Integer::sum);
      naming.merge(new Naming(id, other), 1, Integer::sum);
    }
  }

  /** Returns the sessions by the list of the body that they stand in. */
  Map<Object, List<Happening>> byBody() {
    return byList;
  }

  /** Returns the most sessions that two bodies surely held with each other. */
  long most() {
    long most = 0;
    for (Map.Entry<Object, List<Happening>> body : byList.entrySet()) {
      for (Happening session : body.getValue()) {
        for (String other : session.heldWith()) {
          for (Object list : lists.getOrDefault(other, List.of())) {
            if (!list.equals(body.getKey())) {
              most = Math.max(most, joint(body.getValue(), other, list));
            }
          }
        }
      }
    }
    return most;
  }

  private long joint(List<Happening> some, String other, Object list) {
    Happening first = some.get(0);
    int namedBoth = naming(first.list(), other) + naming(list, first.body().orElseThrow().id());
    return Math.min(namedBoth, Math.min(some.size(), byList.getOrDefault(list, some).size()));
  }

  private int naming(Object body, String id) {
    return naming.getOrDefault(new Naming(body, id), 0);
  }

  /** Returns whether another body held a session that may be this one, and is not surely. */
  boolean leavesOpen(Happening session) {
    Object list = session.list();
    String id = session.body().orElseThrow().id();
    int own = byList.getOrDefault(list, List.of()).size();
    int joint = named.getOrDefault(id, 0) - naming(list, id);
    for (String other : session.heldWith()) {
      joint += sizes.getOrDefault(other, 0) - naming(other, id);
      if (other.equals(id)) {
        joint -= own - naming(list, id);
      }
    }
    return count - own > joint;
  }
}
