package io.github.ogpsdk.benchmarks.rules.flat;

/** A row of a seat table. */
public final class FlatSeatGroup {
  private final String sector;
  private final String side;
  private final int count;
  private final int vacant;
  private final int named;

  FlatSeatGroup(String sector, String side, int count, int vacant, int named) {
    this.sector = sector;
    this.side = side;
    this.count = count;
    this.vacant = vacant;
    this.named = named;
  }

  /** Returns the code of the sector, or of the one that it is part of. */
  public String getSector() {
    return sector;
  }

  /** Returns the side that the sector belongs to, else the sector. */
  public String getSide() {
    return side;
  }

  /** Returns the seats. */
  public int getCount() {
    return count;
  }

  /** Returns the seats that nobody holds. */
  public int getVacant() {
    return vacant;
  }

  /** Returns the seats whose holder is named. */
  public int getNamed() {
    return named;
  }
}
