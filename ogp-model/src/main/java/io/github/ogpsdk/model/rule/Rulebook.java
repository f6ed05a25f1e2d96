package io.github.ogpsdk.model.rule;

import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One edition of one document as rules, or a country's own rules laid over others, such as {@code
 * ogp-standards-2022}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id permanent
 * @param edition the rulebook's own version, such as {@code 1.0.0}
 * @param title its name by language
 * @param members the ISO 3166 codes of the members it is for; all when empty
 * @param effective when it is in force
 * @param applies where a rulebook that ships is used without being named; nowhere when absent
 * @param extending the ids of the rulebooks it is laid over
 * @param sectors the sectors that it names and the format does not, by their codes
 * @param requirements the requirements that its rules belong to
 * @param definitions the entries that define how rules are applied
 * @param rules its rules
 * @param set the parameters it changes in rules it extends
 * @param disable the rules it switches off
 * @ogp.source none: SDK decision, docs/adr/0002
 */
@Value.Builder
@OgpStyle
public record Rulebook(
    String id,
    String edition,
    Text title,
    List<String> members,
    Effective effective,
    Optional<Applies> applies,
    List<String> extending,
    Map<String, SectorPlace> sectors,
    List<Requirement> requirements,
    List<Definition> definitions,
    List<Rule> rules,
    List<SetParameter> set,
    List<DisableRule> disable)
    implements WithRulebook {
  /** The code that rulebook documents carry in {@code format}. */
  public static final String FORMAT = "rulebook";

  /** The version of the rulebook format. */
  public static final String VERSION = "0.2.0";

  /** Copies the lists. */
  public Rulebook {
    members = List.copyOf(members);
    extending = List.copyOf(extending);
    sectors = Collections.unmodifiableMap(new LinkedHashMap<>(sectors));
    requirements = List.copyOf(requirements);
    definitions = List.copyOf(definitions);
    rules = List.copyOf(rules);
    set = List.copyOf(set);
    disable = List.copyOf(disable);
  }

  /** Returns a new builder: of the first edition, in force at all times, for all members. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Rulebook}. */
  public static final class Builder extends RulebookBuilder {
    Builder() {
      edition("1.0.0");
      effective(Effective.ALWAYS);
    }
  }

  /** Returns where the sectors stand that it declares: under which each, by its code. */
  public Map<String, Sector> sectorPlaces() {
    Map<String, Sector> places = new LinkedHashMap<>();
    sectors.forEach((code, sector) -> places.put(code, sector.under()));
    return places;
  }

  /** Returns the rule with an id. */
  public Optional<Rule> rule(String ruleId) {
    return rules.stream().filter(r -> r.id().equals(ruleId)).findFirst();
  }

  /** Returns the definition with an id. */
  public Optional<Definition> definition(String definitionId) {
    return definitions.stream().filter(d -> d.id().equals(definitionId)).findFirst();
  }
}
