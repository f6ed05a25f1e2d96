package io.github.ogpsdk.benchmarks.rules.flat;

/** A meeting of the body that serves the plans; days count from 1970, 1 000 000 is never. */
public final class FlatMeeting {
  private final int day;
  private final int agendaDay;
  private final int minutesDay;
  private final int government;
  private final int civilSociety;

  FlatMeeting(int day, int agendaDay, int minutesDay, int government, int civilSociety) {
    this.day = day;
    this.agendaDay = agendaDay;
    this.minutesDay = minutesDay;
    this.government = government;
    this.civilSociety = civilSociety;
  }

  /** Returns the day on which it was held. */
  public int getDay() {
    return day;
  }

  /** Returns the day on which the agenda was sent. */
  public int getAgendaDay() {
    return agendaDay;
  }

  /** Returns the day on which the minutes were published. */
  public int getMinutesDay() {
    return minutesDay;
  }

  /** Returns how many people of government came. */
  public int getGovernment() {
    return government;
  }

  /** Returns how many people of civil society came. */
  public int getCivilSociety() {
    return civilSociety;
  }
}
