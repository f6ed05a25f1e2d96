package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Organization;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.fact.At;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The organizations of a document, found by their ids. */
final class Organizations {
  private Organizations() {}

  /** Returns the organization that an id names; nothing where the document does not list it. */
  static Optional<At<Organization>> find(String id, Setting setting) {
    At<Partnership> partnership = setting.partnership();
    Map<String, List<At<Organization>>> byId =
        partnership.once(
            "organizations by id",
            () ->
                partnership
                    .peekList("organizations", Partnership::organizations)
                    .by(Organization::id));
    return byId.getOrDefault(id, List.of()).stream().findFirst();
  }

  /** Returns the sector of the organization that an id names, as far as it is recorded. */
  static Optional<Sector> sector(String id, Setting setting) {
    return find(id, setting).flatMap(o -> o.peek("sector", Organization::sector));
  }
}
