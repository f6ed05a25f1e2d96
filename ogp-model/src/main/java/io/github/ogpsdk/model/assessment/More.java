package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;

/**
 * How many more there are than a node of the evidence tells, such as 7980 elements: evidence stops
 * at those that decide first.
 *
 * @param elements elements of the list, 0 or more
 * @param alike those among them that came out as the whole did
 * @param facts facts used, 0 or more
 * @param missing facts that are not known, 0 or more
 * @ogp.source none: SDK decision, docs/adr/0029
 */
@OgpRecord
public record More(int elements, int alike, int facts, int missing) {}
