package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.body.Organization;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of organizations to which facts refer by their ids, such as {@code moj}. */
final class Organizations {
  private Organizations() {}

  /** Returns the name of the organization that a fact refers to; nothing for any other fact. */
  static Optional<Text> of(String pointer, String value, Partnership document) {
    return pointer.endsWith("/id") ? Optional.empty() : of(value, document);
  }

  /** Returns the name of an organization, where the document has it. */
  static Optional<Text> of(String id, @Nullable Partnership document) {
    return document == null
        ? Optional.empty()
        : document.organizations().stream()
            .filter(o -> o.id().equals(id))
            .findFirst()
            .flatMap(Organization::name);
  }
}
