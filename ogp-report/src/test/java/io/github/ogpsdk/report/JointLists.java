package io.github.ogpsdk.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Partnerships in which lists that are read together are long, spread over many objects: bodies and
 * their meetings, events and bodies, cycles and bodies, commitments and bodies, members and bodies.
 */
final class JointLists {
  private static final String START =
      "{'format': 'partnership', 'version': '0.1.0', 'id': 'xx', 'asOf': '2025-06-30', 'member':"
          + " {'id': 'xx', 'name': 'X', 'type': 'national', 'code': 'PE'}, ";
  private static final String BODY =
      "'id': 'b%1$d', 'name': 'Body %1$d', 'type': 'multi-stakeholder-forum', 'from': '2018-01-01'";
  private static final String PROCESS =
      "'coCreation': {'from': '2019-02-01', 'to': '2019-12-31'%s}";
  private static final String PLAN = "'plan': {'from': '2020-01-01', 'to': '2024-12-31'%s}";

  private JointLists() {}

  /** Returns documents by what is long in them, each for a number of items. */
  static Map<String, IntFunction<String>> all() {
    Map<String, IntFunction<String>> all = new LinkedHashMap<>();
    all.put("bodies without dates of meetings", bodies(""));
    all.put("bodies that met on one day", bodies(", 'meetings': [{'date': '2021-05-05'}]"));
    all.put("bodies that met in one month", bodies(", 'meetings': [{'date': '2021-05'}]"));
    all.put(
        "bodies that met jointly",
        bodies(", 'meetings': [{'date': '2021-05-05', 'conferenceOf': ['b0', 'b1']}]"));
    all.put(
        "bodies that met jointly twice",
        bodies(
            ", 'meetings': [{'date': '2019-05-05', 'conferenceOf': ['b0']}, {'date': '2021-05-05',"
                + " 'conferenceOf': ['b1']}]"));
    all.put(
        "bodies with members",
        bodies(
            ", 'members': [{'organization': 'o%1$d', 'sector': 'civil-society', 'role': 'member',"
                + " 'from': '2019-01-01'}], 'meetings': [{'date': '2021-05-05'}]"));
    all.put("meetings of one month", n -> oneBody("{'date': '2021-05'}", n));
    all.put("meetings of one day", n -> oneBody("{'date': '2021-05-05'}", n));
    all.put(
        "events and bodies of one day",
        n ->
            document(
                body(", 'meetings': [{'date': '2019-05-05'}]"),
                n,
                "%s, %s"
                    .formatted(
                        PROCESS.formatted(", 'events': " + list("{'date': '2019-05-05'}", n)),
                        PLAN.formatted(""))));
    all.put(
        "commitments and bodies",
        n ->
            document(
                    body(", 'commitment': 'k%1$d', 'meetings': [{'date': '2021-05-05'}]"),
                    n,
                    PROCESS.formatted("") + ", " + PLAN.formatted(""))
                .replaceFirst(
                    "}$",
                    ", 'commitments': "
                        + list("{'id': 'k%1$d', 'cycle': 'c', 'title': 'Commitment %1$d'}", n)
                        + "}"));
    all.put(
        "cycles and bodies",
        n ->
            START
                + "'mechanisms': "
                + list(body(", 'meetings': [{'date': '2021-05-05'}]"), n)
                + ", 'cycles': "
                + list(
                    "{'id': 'c%1$d', 'mechanisms': ['b%1$d'], "
                        + PROCESS.formatted("")
                        + ", "
                        + PLAN.formatted("")
                        + "}",
                    n)
                + "}");
    all.put(
        "cycles of which nothing is known",
        n -> START + "'cycles': " + list("{'id': 'c%1$d'}", n) + "}");
    all.replaceAll((name, made) -> n -> made.apply(n).replace('\'', '"'));
    return all;
  }

  private static IntFunction<String> bodies(String more) {
    return n -> document(body(more), n, PROCESS.formatted("") + ", " + PLAN.formatted(""));
  }

  private static String oneBody(String meeting, int count) {
    return document(
        body(", 'meetings': " + list(meeting, count)),
        1,
        PROCESS.formatted("") + ", " + PLAN.formatted(""));
  }

  private static String body(String more) {
    return "{" + BODY + more + "}";
  }

  private static String document(String body, int count, String cycle) {
    return START
        + "'organizations': "
        + list("{'id': 'o%1$d', 'name': 'O', 'sector': 'civil-society'}", count)
        + ", 'mechanisms': "
        + list(body, count)
        + ", 'cycles': [{'id': 'c', 'mechanisms': "
        + list("'b%1$d'", count)
        + ", "
        + cycle
        + "}]}";
  }

  private static String list(String item, int count) {
    return IntStream.range(0, count)
        .mapToObj(item::formatted)
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
