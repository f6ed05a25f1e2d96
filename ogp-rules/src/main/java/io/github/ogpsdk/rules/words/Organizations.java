package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.body.Organization;
import io.github.ogpsdk.model.partnership.Partnership;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of organizations to which facts refer by their ids, such as {@code moj}. */
final class Organizations {
  private static volatile Named last = new Named(new WeakReference<>(null), Map.of());

  private Organizations() {}

  /** The organizations of the document that was asked for last, by their ids. */
  private record Named(WeakReference<Partnership> document, Map<String, Organization> byId) {}

  @SuppressWarnings("ReferenceEquality")
  private static Map<String, Organization> names(Partnership document) {
    Named known = last;
    if (known.document().get() == document) {
      return known.byId();
    }
    Map<String, Organization> byId = new HashMap<>();
    document.organizations().forEach(o -> byId.putIfAbsent(o.id(), o));
    last = new Named(new WeakReference<>(document), byId);
    return byId;
  }

  /** Returns the name of the organization that a fact refers to; nothing for any other fact. */
  static Optional<Text> of(String pointer, String value, Partnership document) {
    return pointer.endsWith("/id") ? Optional.empty() : of(value, document);
  }

  /** Returns the name of an organization, where the document has it. */
  static Optional<Text> of(String id, @Nullable Partnership document) {
    return document == null
        ? Optional.empty()
        : Optional.ofNullable(names(document).get(id)).flatMap(Organization::name);
  }
}
