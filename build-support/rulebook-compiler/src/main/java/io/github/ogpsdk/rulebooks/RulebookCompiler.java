package io.github.ogpsdk.rulebooks;

import io.github.ogpsdk.json.OgpJsonException;
import io.github.ogpsdk.model.rule.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the rulebooks of a folder as Java classes, so that they are there without reading YAML.
 *
 * <p>{@code catalogue.txt} in the folder names the rulebooks in their order.
 */
public final class RulebookCompiler {
  private static final String PACKAGE = "io.github.ogpsdk.rules.book";

  private RulebookCompiler() {}

  /**
   * Runs it.
   *
   * @param arguments the folder of rulebooks, that of the examples of rules, and where to write
   * @throws IllegalArgumentException if a rulebook cannot be used; the message names its file
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path target = Files.createDirectories(Path.of(arguments[2]).resolve(PACKAGE.replace('.', '/')));
    List<RulebookClass> classes = new ArrayList<>();
    for (String id : Files.readAllLines(folder.resolve("catalogue.txt"))) {
      Path file = folder.resolve(id + ".yaml");
      classes.add(new RulebookClass(read(file, Path.of(arguments[1])), PACKAGE));
    }
    for (RulebookClass each : classes) {
      write(target.resolve(each.name() + ".java"), each.source());
    }
    write(target.resolve("Shipped.java"), RulebookClass.list(classes, PACKAGE));
  }

  private static Rulebook read(Path file, Path examples) throws IOException {
    try {
      return RulebookSource.read(file, examples);
    } catch (OgpJsonException e) {
      throw new IllegalArgumentException(file + ":" + e.getMessage(), e);
    }
  }

  /** Leaves a file alone that is as it should be, so that nothing is compiled anew for it. */
  private static void write(Path file, String source) throws IOException {
    if (!Files.exists(file) || !Files.readString(file).equals(source)) {
      Files.writeString(file, source);
    }
  }
}
