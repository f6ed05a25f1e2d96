package io.github.ogpsdk.rules.fact;

import org.jspecify.annotations.Nullable;

/**
 * A place in the document, shown as a JSON Pointer such as {@code /mechanisms/0/meetings/3/date}.
 *
 * <p>Immutable and thread-safe.
 *
 * @ogp.source RFC 6901
 */
public final class Place {
  /** The whole document. */
  public static final Place ROOT = new Place(null, "");

  private final @Nullable Place parent;
  private final String token;

  private Place(@Nullable Place parent, String token) {
    this.parent = parent;
    this.token = token;
  }

  /** Returns the place of a member. */
  public Place member(String name) {
    return new Place(this, name);
  }

  /** Returns the place of a list's item, counted from 0. */
  public Place item(int index) {
    return new Place(this, Integer.toString(index));
  }

  /** Returns the place where one more item of a list would stand. */
  public Place nextItem() {
    return new Place(this, "-");
  }

  /** Returns the JSON Pointer. */
  public String pointer() {
    StringBuilder out = new StringBuilder();
    write(out);
    return out.toString();
  }

  private void write(StringBuilder out) {
    if (parent != null) {
      parent.write(out);
      out.append('/').append(token.replace("~", "~0").replace("/", "~1"));
    }
  }

  @Override
  public String toString() {
    return pointer();
  }
}
