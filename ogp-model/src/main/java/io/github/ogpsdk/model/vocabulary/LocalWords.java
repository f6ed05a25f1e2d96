package io.github.ogpsdk.model.vocabulary;

import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Measure;
import java.util.List;

/** Kinds, collections and measures of local members. */
final class LocalWords {
  static final List<Kind> KINDS = List.of();

  static final List<Collection> COLLECTIONS = List.of();

  static final List<Measure> MEASURES = List.of();

  private LocalWords() {}
}
