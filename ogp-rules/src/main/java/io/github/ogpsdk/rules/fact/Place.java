package io.github.ogpsdk.rules.fact;

/**
 * A place in the document, shown as a JSON Pointer such as {@code /mechanisms/0/meetings/3/date}.
 *
 * <p>Immutable and thread-safe.
 *
 * @ogp.source RFC 6901
 */
public final class Place {
  /** The whole document. */
  public static final Place ROOT = new Place("");

  private final String pointer;

  private Place(String pointer) {
    this.pointer = pointer;
  }

  /** Returns the place of a member. */
  public Place member(String name) {
    return new Place(pointer + '/' + escaped(name));
  }

  /** Returns the place of a list's item, counted from 0. */
  public Place item(int index) {
    return new Place(pointer + '/' + index);
  }

  /** Returns the place of an item of a member that is a list, counted from 0. */
  Place item(String name, int index) {
    return new Place(pointer + '/' + escaped(name) + '/' + index);
  }

  /** Returns the place where one more item of a list would stand. */
  public Place nextItem() {
    return new Place(pointer + "/-");
  }

  /** Returns the JSON Pointer. */
  public String pointer() {
    return pointer;
  }

  private static String escaped(String name) {
    boolean plain = name.indexOf('~') < 0 && name.indexOf('/') < 0;
    return plain ? name : name.replace("~", "~0").replace("/", "~1");
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Place other && pointer.equals(other.pointer);
  }

  @Override
  public int hashCode() {
    return pointer.hashCode();
  }

  @Override
  public String toString() {
    return pointer;
  }
}
