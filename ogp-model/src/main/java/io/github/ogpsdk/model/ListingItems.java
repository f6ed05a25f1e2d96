package io.github.ogpsdk.model;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/**
 * Tells a validator which item of a list it looks at, so that a violation says {@code
 * mechanisms[2].meetings[0].url}. Internal to the model; validators find it by themselves.
 */
public final class ListingItems implements ValueExtractor<Listing<@ExtractedValue ?>> {
  @Override
  public void extractValues(Listing<?> list, ValueReceiver receiver) {
    int index = 0;
    for (Object item : list.items()) {
      receiver.indexedValue("<list element>", index, item);
      index++;
    }
  }
}
