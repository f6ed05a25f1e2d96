package io.github.ogpsdk.rules.law;

import io.github.ogpsdk.model.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The exceptions of the law of knowledge: members whose absence says something. Each is the default
 * that the format states, or is taken for granted and told beside the verdict.
 */
final class Exemptions {
  /** Members that state nothing of the partnership, or how much of it is stated. */
  static final Set<String> KEPT =
      Set.of("format", "version", "asOf", "partial", "sources", "note", "extensions");

  /** Members that choose rulebooks. */
  private static final Pattern CHOOSING = Pattern.compile("member|member/(type|code)");

  /** Members whose absence is taken to say something; each is told beside the verdict. */
  private static final Pattern PRESUMED =
      Pattern.compile(
          "mechanisms/members/(replaces|selection)"
              + "|cycles/coCreation/(outreach/extent|consultations/status)");

  /** Clauses of a rule that is recorded: passed over in silence, one is none (docs/adr/0027). */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "mechanisms/charters/(chair/)?term/.*|mechanisms/charters/chair/sequence|mechanisms/charters/(quorum|meeting)/.*|mechanisms/charters/selection/(?!sector).*");

  /** Exceptions, and what people attest, count only when they are recorded (design 6.3). */
  private static final Pattern EXCEPTIONS =
      Pattern.compile("resolutions(/.*)?|standing|standing/events(/.*)?");

  private static final Map<String, Boolean> MAY_GO = new ConcurrentHashMap<>();

  private static final List<String> DELIVERED =
      List.of("submitted", "published", "launched", "approved");

  /**
   * Ways of knowing less that a rule is not asked about, by its id. Of a country's suspension, the
   * absence of what somebody attests makes nothing unknown (design 6.3).
   */
  private static final Map<String, Pattern> RULES =
      Map.of(
          "SC-NOTSUSPENDED",
          Pattern.compile(
              "attestations.*|mechanisms/members/organization .*|organization named nowhere"));

  private Exemptions() {}

  /** Returns whether a rule may be asked after a way of knowing less. */
  static boolean isAsked(String rule, String what) {
    Pattern pattern = RULES.get(rule);
    return pattern == null || !pattern.matcher(what).matches();
  }

  /**
   * Returns whether a member may be left out, or its list be cut.
   *
   * @param owners the objects that it stands in, the outermost first
   */
  static boolean isAsked(List<ObjectNode> owners, String path) {
    return MAY_GO.computeIfAbsent(path, Exemptions::mayGo) && agrees(owners, path);
  }

  static boolean mayGo(String path) {
    return !Format.isRequired(path)
        && !Format.hasDefault(path)
        && !CHOOSING.matcher(path).matches()
        && !EXCEPTIONS.matcher(path).matches()
        && !PRESUMED.matcher(path).matches();
  }

  /** Returns whether a code may become one that is in no list. */
  static boolean mayBeUnlisted(String path) {
    return !EXCEPTIONS.matcher(path).matches();
  }

  /** What stands in for something else is taken to agree with it (design 6.5). */
  private static boolean agrees(List<ObjectNode> owners, String path) {
    ObjectNode owner = owners.get(owners.size() - 1);
    if (path.equals("mechanisms/members/term") || path.equals("mechanisms/chairs/term")) {
      return isCountable(owners, path.substring(11, path.lastIndexOf('/')));
    }
    if (path.equals("mechanisms/from") || path.equals("mechanisms/to")) {
      return liesInItsCycles(owners, path.endsWith("from"));
    }
    if (!path.startsWith("cycles/")) {
      return true;
    }
    if (path.matches("cycles/plan/(submitted|published|launched|approved)")) {
      return isNear(owner, path.substring("cycles/plan/".length()));
    }
    if (path.equals("cycles/plan")) {
      return !owner.has("due") && !owner.has("notSubmittedAsOf");
    }
    if (path.matches("cycles/plan/(from|to)")) {
      return lastsWholeYears(owner);
    }
    if (path.matches("cycles/(coCreation|implementation)(/events)?(/.*)?")) {
      return hasBodies(owners);
    }
    return true;
  }

  /**
   * A body that a cycle names is taken to have existed in it, which is told; that is asked only
   * where its dates do not say that it may not have.
   */
  private static boolean liesInItsCycles(List<ObjectNode> owners, boolean start) {
    ObjectNode body = owners.get(1);
    String day = body.path(start ? "from" : "to").asString("");
    return owners
        .get(0)
        .path("cycles")
        .valueStream()
        .filter(c -> c.path("mechanisms").valueStream().anyMatch(body.path("id")::equals))
        .allMatch(
            c ->
                start
                    ? day.compareTo(c.path("plan").path("to").asString("")) < 0
                    : day.compareTo(c.path("coCreation").path("from").asString("9")) > 0);
  }

  /** As many terms as a seat is the last of must be listed, or the list contradicts it. */
  private static boolean isCountable(List<ObjectNode> owners, String list) {
    ObjectNode term = owners.get(owners.size() - 1);
    ObjectNode body = owners.get(owners.size() - 2);
    long listed =
        body.get(list)
            .valueStream()
            .filter(t -> t.path("organization").equals(term.path("organization")))
            .count();
    return term.get("term").asInt(0) <= listed;
  }

  /** A plan is delivered within a year of its first day, and made by then. */
  private static boolean isNear(ObjectNode plan, String name) {
    boolean alone = DELIVERED.stream().noneMatch(o -> !o.equals(name) && plan.has(o));
    Optional<LocalDate> from = day(plan, "from");
    Optional<LocalDate> day = day(plan, name);
    return alone
        && (!plan.has("from")
            || (from.isPresent()
                && day.isPresent()
                && !day.get().isBefore(from.get().minusYears(1))
                && !day.get().isAfter(from.get())));
  }

  /** A plan of which only the years are known lasts as many whole years as lie between them. */
  private static boolean lastsWholeYears(ObjectNode plan) {
    Optional<LocalDate> from = day(plan, "from");
    Optional<LocalDate> to = day(plan, "to");
    return from.isPresent()
        && to.isPresent()
        && !from.get()
            .plusYears(to.get().getYear() - from.get().getYear())
            .minusDays(1)
            .isAfter(to.get());
  }

  /** Dialogue outside a body counts only where it is recorded. */
  private static boolean hasBodies(List<ObjectNode> owners) {
    return Stream.of(owners.get(0), owners.get(Math.min(1, owners.size() - 1)))
        .noneMatch(o -> o.get("mechanisms") instanceof ArrayNode a && a.isEmpty());
  }

  private static Optional<LocalDate> day(ObjectNode owner, String name) {
    return Optional.ofNullable(owner.get(name))
        .map(JsonNode::asString)
        .filter(t -> t.length() == 10)
        .map(LocalDate::parse);
  }

  /**
   * Returns whether a list stays true without an item: all seats of a sector are listed, or none. A
   * seat table left alone would be taken to hold as long as its body, which is told.
   */
  static boolean mayLack(String path, JsonNode item, List<JsonNode> kept) {
    if (path.equals("mechanisms/compositions")) {
      return kept.stream().noneMatch(k -> k.path("basis").equals(item.path("basis")))
          || kept.stream().filter(k -> k.path("basis").equals(item.path("basis"))).count() > 1;
    }
    return !path.endsWith("compositions/seats")
        || kept.stream().noneMatch(k -> mayBeOne(sector(item), sector(k)));
  }

  private static Sector sector(JsonNode group) {
    return new Sector(group.path("sector").asString());
  }

  private static boolean mayBeOne(Sector a, Sector b) {
    return !a.isKnown() || !b.isKnown() || a.isWithin(b) || b.isWithin(a);
  }

  /** Takes a member away; an end that is left out would say that there is none yet. */
  static void forget(ObjectNode owner, String path, String name) {
    boolean process = path.equals("cycles/coCreation") && owner.get(name).has("to");
    boolean table = path.matches("mechanisms/(compositions|charters)/from");
    owner.remove(name);
    if ((name.equals("to") && !path.contains("unknown")) || CLAUSE.matcher(path).matches()) {
      unknown(owner, name);
    } else if (process) {
      unknown(owner.putObject(name), "to");
    } else if (table && !owner.has("to") && !owner.has("seen") && !owner.has("from")) {
      unknown(owner, "from");
    }
  }

  private static void unknown(ObjectNode owner, String name) {
    ObjectNode reasons =
        owner.get("unknown") instanceof ObjectNode o ? o : owner.putObject("unknown");
    reasons.put(name, "not-recorded");
  }
}
