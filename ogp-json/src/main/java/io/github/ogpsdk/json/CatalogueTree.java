package io.github.ogpsdk.json;

import io.github.ogpsdk.model.rule.Definition;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.ArrayList;
import java.util.List;

/** Writes the rules and definitions of several rulebooks as one flat list. */
final class CatalogueTree {
  private CatalogueTree() {}

  /** Returns an array of objects, each with the id of its rulebook. */
  static Tree of(List<Rulebook> books) {
    List<Tree> entries = new ArrayList<>();
    for (Rulebook book : books) {
      for (Definition definition : book.definitions()) {
        entries.add(entry(book, "definition", RulebookTree.of(definition)));
      }
      for (Rule rule : book.rules()) {
        entries.add(entry(book, "rule", RulebookTree.of(rule)));
      }
    }
    return new Tree.Items(entries);
  }

  private static Tree entry(Rulebook book, String entry, Tree tree) {
    Tree.Members members = (Tree.Members) tree;
    TreeBuilder written = new TreeBuilder();
    for (int i = 0; i < members.names().size(); i++) {
      String name = members.names().get(i);
      written.put(name, members.values().get(i));
      if (name.equals("id")) {
        written.text("rulebook", book.id()).text("entry", entry);
      }
      if (name.equals("citation") && !members.names().contains("parameters")) {
        written.put("parameters", new Tree.Members(List.of(), List.of()));
      }
    }
    return written.tree();
  }
}
