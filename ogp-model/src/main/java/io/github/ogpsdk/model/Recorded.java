package io.github.ogpsdk.model;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every fact carries besides its own members: sources, a note, and what is not known of it.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
public interface Recorded {
  /** Returns where the facts of this object come from. */
  Listing<Source> sources();

  /** Returns words for people; no rule reads them. */
  Optional<Text> note();

  /** Returns which lists of this object are incomplete. */
  Partial partial();

  /** Returns why members of this object have no value. */
  Unknown unknown();

  /** Returns the members that this version of the format does not know, in their order. */
  Map<String, @Nullable Object> extensions();
}
