package io.github.ogpsdk.json;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.partnership.MemberType;
import io.github.ogpsdk.model.partnership.StandingTrack;
import io.github.ogpsdk.model.partnership.TriggerGround;
import io.github.ogpsdk.model.rule.Applies;
import io.github.ogpsdk.model.rule.Citation;
import io.github.ogpsdk.model.rule.DatedValue;
import io.github.ogpsdk.model.rule.Definition;
import io.github.ogpsdk.model.rule.DisableRule;
import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Example;
import io.github.ogpsdk.model.rule.Requirement;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.RuleParameter;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.model.rule.SectorPlace;
import io.github.ogpsdk.model.rule.SetParameter;

/** Writes rulebooks in the order in which people read them. */
final class RulebookTree {
  private RulebookTree() {}

  /** Returns the tree of a rulebook. */
  static Tree of(Rulebook book) {
    TreeBuilder tree = new TreeBuilder();
    tree.text("format", Rulebook.FORMAT).text("version", Rulebook.VERSION);
    tree.text("id", book.id()).text("edition", book.edition()).words("title", book.title());
    tree.texts("members", book.members());
    effective(book.effective(), tree);
    tree.one("applies", book.applies(), RulebookTree::of);
    tree.texts("extends", book.extending());
    tree.map("sectors", book.sectors(), RulebookTree::of);
    tree.list("requirements", book.requirements(), RulebookTree::of);
    tree.list("definitions", book.definitions(), RulebookTree::of);
    tree.list("set", book.set(), RulebookTree::of);
    tree.list("disable", book.disable(), RulebookTree::of);
    String rules = book.extending().isEmpty() ? "rules" : "add";
    return tree.list(rules, book.rules(), RulebookTree::of).tree();
  }

  /** Returns the tree of a rule. */
  static Tree of(Rule rule) {
    TreeBuilder tree = new TreeBuilder();
    tree.text("id", rule.id()).text("about", rule.about()).text("level", rule.level().code());
    tree.text("requirement", rule.requirement());
    tree.words("title", rule.title()).words("text", rule.text());
    tree.put("citation", of(rule.citation()));
    effective(rule.effective(), tree);
    tree.texts("phases", rule.phases().stream().map(CyclePhase::code).toList());
    tree.map("parameters", rule.parameters(), RulebookTree::of);
    tree.one("when", rule.when(), ConditionTree::of);
    tree.one("due", rule.due(), ConditionTree::of);
    tree.put("must", ConditionTree.of(rule.must()));
    rule.disabled().ifPresent(d -> tree.words("disabled", d));
    tree.text("ground", rule.ground().map(TriggerGround::code));
    tree.text("track", rule.track().map(StandingTrack::code));
    return tree.list("examples", rule.examples(), RulebookTree::of).tree();
  }

  private static Tree of(Applies applies) {
    return new TreeBuilder()
        .texts("to", applies.to().stream().map(MemberType::code).toList())
        .text("when", applies.when().code())
        .text("series", applies.series())
        .tree();
  }

  private static Tree of(SectorPlace sector) {
    TreeBuilder tree = new TreeBuilder().text("under", sector.under().code());
    sector.title().ifPresent(t -> tree.words("title", t));
    return tree.tree();
  }

  private static Tree of(Requirement requirement) {
    return new TreeBuilder()
        .text("id", requirement.id())
        .words("title", requirement.title())
        .tree();
  }

  /** Returns the tree of a definition. */
  static Tree of(Definition definition) {
    TreeBuilder tree = new TreeBuilder();
    tree.text("id", definition.id()).text("level", definition.level().code());
    tree.words("title", definition.title()).words("text", definition.text());
    tree.put("citation", of(definition.citation()));
    return tree.map("parameters", definition.parameters(), RulebookTree::of).tree();
  }

  private static Tree of(Citation citation) {
    TreeBuilder tree = new TreeBuilder();
    tree.text("document", citation.document()).text("edition", citation.edition());
    tree.text("section", citation.section()).text("url", citation.url());
    return tree.text("read", citation.read().code()).tree();
  }

  private static Tree of(Example example) {
    TreeBuilder tree = new TreeBuilder().text("verdict", example.verdict().code());
    return tree.text("partnership", example.partnership()).tree();
  }

  private static Tree of(SetParameter change) {
    TreeBuilder tree = new TreeBuilder();
    tree.text("rule", change.rule()).text("parameter", change.parameter());
    tree.list("history", change.history(), RulebookTree::of);
    return tree.words("reason", change.reason()).tree();
  }

  private static Tree of(DisableRule disabled) {
    return new TreeBuilder()
        .text("rule", disabled.rule())
        .words("reason", disabled.reason())
        .tree();
  }

  private static Tree of(RuleParameter parameter) {
    if (parameter.isPlain()) {
      return LiteralKind.write(parameter.value());
    }
    TreeBuilder tree = new TreeBuilder();
    tree.list("history", parameter.history(), RulebookTree::of);
    return tree.list("readings", parameter.readings(), LiteralKind::write).tree();
  }

  private static Tree of(DatedValue value) {
    TreeBuilder tree = new TreeBuilder().date("from", value.from());
    return tree.put("value", LiteralKind.write(value.value())).tree();
  }

  private static void effective(Effective effective, TreeBuilder tree) {
    TreeBuilder dates = new TreeBuilder();
    dates.date("from", effective.from()).date("to", effective.to());
    if (!dates.isEmpty()) {
      tree.put("effective", dates.tree());
    }
  }
}
