package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Organization;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The organizations of a document, found by their ids. */
public final class Organizations {
  private Organizations() {}

  /** Returns the organization that an id names; nothing where the document does not list it. */
  public static Optional<Cursor<Organization>> find(String id, EvaluationContext context) {
    Cursor<Partnership> partnership = context.partnership();
    Map<String, List<Cursor<Organization>>> byId =
        partnership.once(
            "organizations by id",
            () ->
                partnership
                    .peekList("organizations", Partnership::organizations)
                    .by(Organization::id));
    return byId.getOrDefault(id, List.of()).stream().findFirst();
  }

  /** Returns the sector of the organization that an id names, as far as it is recorded. */
  public static Optional<Sector> sector(String id, EvaluationContext context) {
    return find(id, context).flatMap(o -> o.peek("sector", Organization::sector));
  }
}
