package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;

/**
 * Where a member stands on one track, such as {@code procedural}.
 *
 * @param track {@code procedural}, {@code response}, {@code eligibility} or {@code voluntary}
 * @param recorded what the recorded steps say
 * @param derived what the verdicts would make of it; {@code not-ruled} where no rule decides, and
 *     on the track {@code response} whether its steps followed the rules: {@code by-the-rules},
 *     {@code against-the-rules} or {@code undetermined}
 * @param differs whether the two surely contradict each other
 * @ogp.source OGP: Procedural Review; Response Policy; eligibility criteria
 */
@OgpRecord
public record TrackStanding(
    String track, TrackState recorded, TrackState derived, boolean differs) {}
