package io.github.ogpsdk.benchmarks.rules;

import java.util.List;

/** The twenty rules in CEL, in their order: how many subjects of the partnership {@code p} fail. */
final class CelExpressions {
  private static final String NO_CORE =
      "!c.values.exists(v, v in ['transparency', 'participation', 'accountability'])";

  static final List<String> ALL =
      List.of(
          commitments("c.title == '' || c.problem == '' || c.description == ''"),
          commitments("size(c.leads) != 1"),
          commitments("c.from == 1000000 || c.to == 1000000 || c.to < c.from"),
          commitments("size(c.milestones) == 0 || 1000000 in c.milestones"),
          commitments("c.milestones.exists(m, m < c.from || (m > c.to && m != 1000000))"),
          commitments("!('non-government' in c.supporters)"),
          commitments("p.national && !c.id.matches('^[A-Z][A-Z][0-9][0-9][0-9][0-9]$')"),
          commitments(NO_CORE),
          commitments("size(c.values) > 0 && " + NO_CORE),
          tables("t.ofEquals && " + seats("government") + " != " + seats("non-government")),
          tables("t.groups.all(g, g.sector == 'government')"),
          tables("t.groups.exists(g, g.count - g.vacant > g.named)"),
          "size(p.meetings.filter(m, m.agendaDay >= m.day))",
          "size(p.meetings.filter(m, m.minutesDay > m.day + 30 && p.asOf >= m.day + 30))",
          stretches(
              "s.kind != 'year' && "
                  + "cel.bind(days, p.meetings.map(m, "
                  + inside("m")
                  + ", m.day).sort(), (size(days) > 0 || s.half < s.to) && "
                  + "cel.bind(all, [s.from] + days + [s.to], "
                  + "lists.range(size(all) - 1).exists(i, all[i + 1] > halfAYearAfter(all[i]))))"),
          stretches(
              "s.kind != 'year' && !p.meetings.exists(m, "
                  + inside("m")
                  + " && m.government > 0 && m.civilSociety > 0)"),
          stretches("s.kind == 'co-creation' && !s.notices.exists(n, n + 14 <= s.from)"),
          stretches(
              "s.kind == 'implementation' && !p.updates.exists(u, "
                  + inside("u")
                  + " && u.category == 'implementation')"),
          stretches(
              "s.kind == 'year' && size(p.meetings.filter(m, "
                  + inside("m")
                  + " && m.civilSociety > 0)) < 2"),
          stretches("s.kind == 'year' && size(p.updates.filter(u, " + inside("u") + ")) < 2"));

  private CelExpressions() {}

  private static String commitments(String fails) {
    return "size(p.commitments.filter(c, " + fails + "))";
  }

  private static String tables(String fails) {
    return "size(p.tables.filter(t, " + fails + "))";
  }

  private static String stretches(String fails) {
    return "size(p.stretches.filter(s, " + fails + "))";
  }

  private static String inside(String dated) {
    return dated + ".day >= s.from && " + dated + ".day <= s.to";
  }

  /** CEL cannot add up a list: a place for each seat is made, and the places are counted. */
  private static String seats(String side) {
    return "size(t.groups.filter(g, g.side == '"
        + side
        + "').map(g, lists.range(g.count)).flatten())";
  }
}
