package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.json.Position;
import io.github.ogpsdk.json.Positions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something about a document that can be read.
 *
 * @param pointer where, a JSON Pointer
 * @param message what is said of it
 */
record Remark(String pointer, String message) {
  /** Returns the message with its pointer. */
  String line() {
    return pointer.isEmpty() ? message : message + " (" + pointer + ")";
  }

  /** Finds where remarks, and all that holds them, stand in a text. */
  static Positions positions(List<Remark> remarks, Input input) {
    Set<String> pointers = new HashSet<>();
    for (Remark remark : remarks) {
      for (String p = remark.pointer; !p.isEmpty(); p = p.substring(0, p.lastIndexOf('/'))) {
        pointers.add(p);
      }
    }
    return Positions.of(input, pointers);
  }

  /** Returns where this stands: the value, or the nearest around it that is there. */
  Position position(Positions positions) {
    for (String p = pointer; !p.isEmpty(); p = p.substring(0, p.lastIndexOf('/'))) {
      Optional<Position> place = positions.value(p);
      if (place.isPresent()) {
        return place.get();
      }
    }
    return Position.START;
  }
}
