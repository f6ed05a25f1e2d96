package io.github.ogpsdk.model.vocabulary;

import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.rule.Argument;
import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Measure;
import io.github.ogpsdk.model.rule.ValueType;
import java.util.List;
import java.util.Optional;

/** Short forms for the lists of the vocabulary. */
final class Words {
  private Words() {}

  static Kind kind(String name, String owner, String collection, String en, String fr, String es) {
    return Kind.of(name, owner, collection, Text.of(en, fr, es));
  }

  static Collection collection(
      String name, String element, String en, String fr, String es, String... of) {
    return new Collection(name, List.of(of), element, Text.of(en, fr, es));
  }

  static Measure measure(
      String name,
      String about,
      ValueType type,
      String en,
      String fr,
      String es,
      Argument... args) {
    return measure(name, List.of(about), type, en, fr, es, args);
  }

  static Measure measure(
      String name,
      List<String> about,
      ValueType type,
      String en,
      String fr,
      String es,
      Argument... args) {
    return new Measure(name, about, List.of(args), type, Optional.empty(), Text.of(en, fr, es));
  }
}
