package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.json.OgpJsonException;
import io.github.ogpsdk.json.Problem;
import io.github.ogpsdk.json.ProblemCode;
import io.github.ogpsdk.json.ReadResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A document of whatever format it says it is.
 *
 * @param format the format, such as {@code partnership}
 * @param document the document
 * @param warnings what is odd about it
 */
record AnyDocument(String format, Object document, List<Problem> warnings) {
  private static final Map<String, Function<Input, ReadResult<?>>> READERS = readers();

  private static Map<String, Function<Input, ReadResult<?>>> readers() {
    Map<String, Function<Input, ReadResult<?>>> readers = new LinkedHashMap<>();
    readers.put("partnership", OgpJson::readPartnership);
    readers.put("rulebook", OgpJson::readRulebook);
    readers.put("assessment", OgpJson::readAssessment);
    return readers;
  }

  /**
   * Reads a document.
   *
   * @throws OgpJsonException if it has errors, or is of no format known here
   */
  static AnyDocument read(Input input) {
    OgpJsonException first = null;
    for (Map.Entry<String, Function<Input, ReadResult<?>>> reader : READERS.entrySet()) {
      try {
        ReadResult<?> read = reader.getValue().apply(input);
        return new AnyDocument(reader.getKey(), read.document(), read.warnings());
      } catch (OgpJsonException e) {
        if (e.problems().stream().noneMatch(p -> p.code() == ProblemCode.WRONG_FORMAT)) {
          throw e;
        }
        first = first == null ? e : first;
      }
    }
    throw first == null ? new IllegalStateException("no reader") : first;
  }
}
