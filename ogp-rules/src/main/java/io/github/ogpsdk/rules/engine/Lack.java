package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.rules.fact.Cursor;
import java.util.Optional;

/**
 * Why a fact is not known.
 *
 * @param reason the reason, where the document gives one
 * @param known what is known of it, where it was used and more would be needed
 * @param owner the object that lacks it
 */
record Lack(Optional<UnknownReason> reason, Optional<String> known, Cursor<?> owner) {
  Lack knowing(Optional<String> value) {
    return new Lack(reason, value, owner);
  }
}
