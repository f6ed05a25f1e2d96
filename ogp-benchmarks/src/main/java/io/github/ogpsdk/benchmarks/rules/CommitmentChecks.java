package io.github.ogpsdk.benchmarks.rules;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.cycle.Commitment;
import io.github.ogpsdk.model.cycle.Milestone;
import io.github.ogpsdk.model.cycle.OgpValue;
import io.github.ogpsdk.model.cycle.Supporter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules on commitments as a Java programmer would write them. */
public final class CommitmentChecks {
  private static final Pattern ID = Pattern.compile("[A-Z][A-Z][0-9][0-9][0-9][0-9]");

  private CommitmentChecks() {}

  /** Returns whether CM-TITLE fails. */
  public static boolean lacksText(Commitment c) {
    return isBlank(c.title()) || isBlank(c.problem()) || isBlank(c.description());
  }

  private static boolean isBlank(Optional<Text> text) {
    return text.isEmpty() || !text.get().hasWords();
  }

  /** Returns whether CM-LEAD fails. */
  public static boolean hasNotOneLead(Commitment c) {
    List<String> leads = c.lead().items();
    return leads.size() != 1 && new HashSet<>(leads).size() != 1;
  }

  /** Returns whether CM-DATES fails. */
  public static boolean lacksDates(Commitment c) {
    return c.from().isEmpty()
        || c.to().isEmpty()
        || c.to().get().latest().isBefore(c.from().get().earliest());
  }

  /** Returns whether CM-MILESTONE fails. */
  public static boolean lacksMilestone(Commitment c) {
    if (c.milestones().items().isEmpty()) {
      return true;
    }
    for (Milestone milestone : c.milestones()) {
      if (milestone.due().isEmpty() && milestone.deadline().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether CM-MS-ORDER fails. */
  public static boolean hasMilestoneOutside(Commitment c) {
    for (Milestone milestone : c.milestones()) {
      if (milestone.due().isPresent()) {
        var due = milestone.due().get();
        if ((c.from().isPresent() && due.latest().isBefore(c.from().get().earliest()))
            || (c.to().isPresent() && due.earliest().isAfter(c.to().get().latest()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether CM-STAKE fails. */
  public static boolean lacksStakeholder(Commitment c) {
    for (Supporter supporter : c.supporting()) {
      if (supporter.sector().filter(s -> s.isWithin(Sector.NON_GOVERNMENT)).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether CM-ID fails. */
  public static boolean hasOtherId(Commitment c) {
    return !ID.matcher(c.id()).matches();
  }

  /** Returns whether CM-VALUE fails. */
  public static boolean servesNoValue(Commitment c) {
    for (OgpValue value : c.values()) {
      if (isCore(value)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether CM-TECHONLY fails. */
  public static boolean servesOnlyOthers(Commitment c) {
    return !c.values().items().isEmpty() && servesNoValue(c);
  }

  private static boolean isCore(OgpValue value) {
    return value == OgpValue.TRANSPARENCY
        || value == OgpValue.PARTICIPATION
        || value == OgpValue.ACCOUNTABILITY;
  }
}
