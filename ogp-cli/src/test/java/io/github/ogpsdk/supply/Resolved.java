package io.github.ogpsdk.supply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A dependency as Maven resolved it, such as {@code org.slf4j:slf4j-api} with scope {@code
 * compile}.
 *
 * @param file its jar, or a folder of classes for a module of ours
 */
record Resolved(String group, String artifact, String version, String scope, Path file) {
  private static final Pattern LINE =
      Pattern.compile("(?m)^ +([^: ]+):([^:]+):jar:([^:]+):([a-z]+):(.+?)(?: -- .*)?$");

  /** What {@code maven-dependency-plugin} wrote down for a module, before its tests ran. */
  static List<Resolved> of(Path module) throws IOException {
    String list = Files.readString(module.resolve("target/dependencies.txt"));
    return LINE.matcher(list).results().map(Resolved::of).toList();
  }

  private static Resolved of(MatchResult line) {
    return new Resolved(
        line.group(1), line.group(2), line.group(3), line.group(4), Path.of(line.group(5)));
  }

  boolean isOurs() {
    return group.equals("io.github.ogpsdk");
  }

  boolean isForRunTime() {
    return scope.equals("compile") || scope.equals("runtime");
  }

  String name() {
    return group + ":" + artifact;
  }

  /** Its POM, which Maven keeps beside the jar. */
  Pom pom() throws IOException {
    Path repository = file;
    for (int up = 0; up < group.split("\\.").length + 3; up++) {
      repository = repository.getParent();
    }
    return Pom.in(repository, group, artifact, version);
  }
}
