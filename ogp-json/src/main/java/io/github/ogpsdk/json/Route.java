package io.github.ogpsdk.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The way from the root of a document to a value, kept while walking through it. */
final class Route {
  private @Nullable Object[] steps = new @Nullable Object[32];
  private int depth;

  void down(String name) {
    push(name);
  }

  void down(int index) {
    push(index);
  }

  void up() {
    depth--;
  }

  int depth() {
    return depth;
  }

  private void push(Object step) {
    if (depth == steps.length) {
      steps = Arrays.copyOf(steps, depth * 2);
    }
    steps[depth++] = step;
  }

  /** Returns the JSON Pointer, RFC 6901; empty for the root. */
  String pointer() {
    StringBuilder pointer = new StringBuilder(16 * depth);
    for (int i = 0; i < depth; i++) {
      pointer.append('/');
      Object step = steps[i];
      if (step instanceof String name) {
        append(pointer, name);
      } else {
        pointer.append(step);
      }
    }
    return pointer.toString();
  }

  /** Returns the pointer of a member of the value here. */
  String pointer(String member) {
    StringBuilder pointer = new StringBuilder(pointer()).append('/');
    append(pointer, member);
    return pointer.toString();
  }

  /** Returns a member as a step of a pointer, such as {@code /citation}. */
  static String step(String member) {
    StringBuilder step = new StringBuilder("/");
    append(step, member);
    return step.toString();
  }

  private static void append(StringBuilder pointer, String name) {
    if (name.indexOf('~') < 0 && name.indexOf('/') < 0) {
      pointer.append(name);
    } else {
      pointer.append(name.replace("~", "~0").replace("/", "~1"));
    }
  }
}
