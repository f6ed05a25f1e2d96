package io.github.ogpsdk.rules.remark;

import io.github.ogpsdk.model.DateSpan;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.MeetingStatus;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.Organization;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Meetings, members and chairs of a body that had not begun or had ended, and seats held by an
 * organization that had not or had.
 */
final class Lifetimes {
  /** When something was there, and what is remarked of what lies outside. */
  private record Life(
      Optional<PartialDate> from, Optional<PartialDate> to, RemarkCode before, RemarkCode after) {}

  private final Map<String, Organization> organizations = new HashMap<>();
  private final Found found;

  private Lifetimes(Partnership partnership, Found found) {
    this.found = found;
    partnership.organizations().forEach(o -> organizations.putIfAbsent(o.id(), o));
  }

  /** Adds a remark for each, body by body. */
  static void check(Partnership partnership, Found found) {
    Lifetimes lifetimes = new Lifetimes(partnership, found);
    List<Mechanism> bodies = partnership.mechanisms().items();
    for (int i = 0; i < bodies.size(); i++) {
      lifetimes.body(bodies.get(i), "/mechanisms/" + i);
    }
  }

  private void body(Mechanism body, String at) {
    Life life = new Life(body.from(), body.to(), RemarkCode.BEFORE_BODY, RemarkCode.AFTER_BODY);
    for (int i = 0; i < body.meetings().items().size(); i++) {
      meeting(body.meetings().items().get(i), life, at + "/meetings/" + i);
    }
    memberships(body.members(), life, at + "/members/");
    memberships(body.chairs(), life, at + "/chairs/");
  }

  private void meeting(Meeting meeting, Life life, String at) {
    if (meeting.status().filter(s -> s != MeetingStatus.HELD).isEmpty()) {
      before(life, meeting.date(), at + "/date");
      Optional<PartialDate> last = meeting.to().or(meeting::date);
      after(life, last, at + (meeting.to().isPresent() ? "/to" : "/date"));
    }
  }

  private void memberships(Listing<Membership> list, Life body, String at) {
    for (int i = 0; i < list.items().size(); i++) {
      Membership membership = list.items().get(i);
      membership(membership, body, at + i);
      Optional<Organization> holder = membership.organization().map(organizations::get);
      if (holder.isPresent()) {
        Life life =
            new Life(
                holder.get().from(),
                holder.get().to(),
                RemarkCode.BEFORE_ORGANIZATION,
                RemarkCode.AFTER_ORGANIZATION);
        membership(membership, life, at + i);
      }
    }
  }

  /** Remarks the first date that lies outside on each side. */
  private void membership(Membership membership, Life life, String at) {
    List<DateSpan> seen = membership.seen().items();
    boolean early =
        before(life, membership.from(), at + "/from") || before(life, membership.to(), at + "/to");
    boolean late =
        after(life, membership.from(), at + "/from") || after(life, membership.to(), at + "/to");
    for (int i = 0; i < seen.size(); i++) {
      String place = at + "/seen/" + i;
      early = early || before(life, Optional.of(seen.get(i).to()), place);
      late = late || after(life, Optional.of(seen.get(i).from()), place);
    }
  }

  private boolean before(Life life, Optional<PartialDate> date, String at) {
    boolean is = Found.isBefore(date, life.from);
    if (is) {
      found.add(life.before, at, "date", date.orElseThrow(), "limit", life.from.orElseThrow());
    }
    return is;
  }

  private boolean after(Life life, Optional<PartialDate> date, String at) {
    boolean is = Found.isBefore(life.to, date);
    if (is) {
      found.add(life.after, at, "date", date.orElseThrow(), "limit", life.to.orElseThrow());
    }
    return is;
  }
}
