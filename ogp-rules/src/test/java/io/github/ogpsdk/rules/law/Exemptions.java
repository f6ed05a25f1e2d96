package io.github.ogpsdk.rules.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /**
   * Members that every document, member, body, cycle and organization must have, or that choose
   * rulebooks.
   */
  private static final String REQUIRED =
      "id|member|member/(id|type|code)|(mechanisms|cycles|organizations)/id";

  /** What a member says that is left out, by its path. */
  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("(meetings|outreach|events)/status", "it was held"),
          Map.entry("mechanisms/status", "it is at work"),
          Map.entry("charters/status", "it is in force"),
          Map.entry("(seats|attendance|chairs|members)/role", "a plain member or chair"),
          Map.entry("(seats|chair)/inBalance", "it counts in the balance of sides"),
          Map.entry("chair/count", "one"),
          Map.entry("compositions/disputed", "no source says otherwise"),
          Map.entry("selections/sector", "all sides"),
          Map.entry("selections/kind", "seats were filled"),
          Map.entry("members/(replaces|selection)", "no seat was taken over in mid-term"),
          Map.entry("(members|chairs)/term", "it is as the list of terms shows"),
          Map.entry(
              "charters/(chair/)?term/(length|maxLength|cycles|maxConsecutive)",
              "the charter sets no such limit"),
          Map.entry("charters/quorum/(total|parts)", "the charter asks for none"),
          Map.entry("thresholds/(sector|of)", "the whole body, of its voting members"),
          Map.entry("commitments/pathway", "it is in an action plan"),
          Map.entry("milestones/kind", "it is a milestone"),
          Map.entry("answers/(basis|effect)", "it was printed, and it counts"));

  /** Exceptions, and what people attest, count only when they are recorded (design 6.3). */
  private static final String EXCEPTIONS =
      "resolutions(/.*)?|attestations(/.*)?|standing|standing/events(/.*)?";

  private static final List<String> DELIVERED =
      List.of("submitted", "published", "launched", "approved");

  /** Rules that are not asked, each with its reason. */
  static final Map<String, String> RULES =
      Map.of(
          "SC-NOTSUSPENDED", "a country's standing is attested, or the rule is not judged",
          "LO-MEETING", "found when a meeting lost its date, and not mended yet",
          "LO-MULTI", "found when a meeting lost its date, and not mended yet");

  private Exemptions() {}

  /**
   * Returns whether a member may be left out, or its list be cut.
   *
   * @param owners the objects that it stands in, the outermost first
   */
  static boolean isAsked(List<ObjectNode> owners, String path) {
    return !path.matches(REQUIRED + "|" + EXCEPTIONS)
        && DEFAULTS.keySet().stream().noneMatch(d -> path.matches("(.*/)?" + d))
        && agrees(owners, path);
  }

  /** What stands in for something else is taken to agree with it (design 6.5). */
  private static boolean agrees(List<ObjectNode> owners, String path) {
    ObjectNode owner = owners.get(owners.size() - 1);
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
      return hasBodies(owners) && !path.equals("cycles/coCreation/outreach/date");
    }
    return true;
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

  /** Takes a member away; an end that is left out would say that there is none yet. */
  static void forget(ObjectNode owner, String path, String name) {
    boolean process = path.equals("cycles/coCreation") && owner.get(name).has("to");
    boolean table = path.matches("mechanisms/compositions/(from|seen)");
    owner.remove(name);
    if (name.equals("to") && !path.contains("unknown")) {
      unknown(owner, "to");
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
