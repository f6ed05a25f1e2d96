package io.github.ogpsdk.supply;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** {@code docs/DEPENDENCIES.md} against what Maven resolved for each published module. */
class DependenciesTest {
  private static final Path ROOT = Path.of(System.getProperty("ogp.root", ".."));
  private static final String HELP =
      "docs/DEPENDENCIES.md is out of step; decide, then mend its row";

  @Test
  void eachPublishedModuleBringsWhatThePageSays() throws IOException {
    Map<String, String> resolved = new TreeMap<>();
    for (String module : published()) {
      String brings =
          Resolved.of(ROOT.resolve(module)).stream()
              .filter(Resolved::isForRunTime)
              .sorted(
                  Comparator.comparing(Resolved::isOurs)
                      .reversed()
                      .thenComparing(Resolved::artifact))
              .map(each -> "`" + each.artifact() + "`")
              .collect(joining(", "));
      resolved.put("`" + module + "`", brings.isEmpty() ? "nothing" : brings);
    }

    assertThat(columns("What each module brings", 1)).as(HELP).isEqualTo(resolved);
  }

  @Test
  void eachDependencyHasItsLicenseOnThePage() throws IOException {
    Map<String, String> names = licenseByName();
    Map<String, String> resolved = new TreeMap<>();
    for (Resolved each : all()) {
      if (each.isForRunTime()) {
        resolved.put(
            "`" + each.name() + "`",
            each.pom().licenses().stream()
                .map(name -> code(names, name))
                .sorted()
                .findFirst()
                .orElse("none"));
      }
    }

    assertThat(columns("Why each is there", 1)).as(HELP).isEqualTo(resolved);
  }

  @Test
  void eachLicenseIsAllowedWhereItIsUsed() throws IOException {
    Map<String, String> names = licenseByName();
    Map<String, String> allowed = columns("Licenses", 1);
    List<String> refused = new ArrayList<>();
    for (Resolved each : all()) {
      List<String> licenses = each.pom().licenses();
      boolean isAllowed =
          licenses.stream()
              .map(name -> allowed.getOrDefault(code(names, name), "nowhere"))
              .anyMatch(
                  where ->
                      where.startsWith("everywhere")
                          || (where.startsWith("in tests") && each.scope().equals("test")));
      if (!isAllowed) {
        refused.add(each.name() + " " + each.scope() + " " + licenses);
      }
    }

    assertThat(refused).as(HELP).isEmpty();
  }

  /** The modules that the BOM names. */
  private static List<String> published() throws IOException {
    return Pom.children(Pom.root(ROOT.resolve("ogp-bom/pom.xml")), "dependencyManagement").stream()
        .flatMap(managed -> Pom.children(managed, "dependencies").stream())
        .flatMap(all -> Pom.children(all, "dependency").stream())
        .map(dependency -> Pom.text(dependency, "artifactId"))
        .toList();
  }

  /** What others made, each once a scope. */
  private static Iterable<Resolved> all() throws IOException {
    List<Resolved> all = new ArrayList<>();
    for (String module : published()) {
      all.addAll(Resolved.of(ROOT.resolve(module)));
    }
    return all.stream()
        .filter(each -> !each.isOurs())
        .collect(
            toCollection(
                () ->
                    new TreeSet<>(
                        Comparator.comparing(Resolved::name).thenComparing(Resolved::scope))));
  }

  private static Map<String, String> licenseByName() throws IOException {
    Map<String, String> codes = new TreeMap<>();
    columns("Licenses", 2)
        .forEach(
            (code, names) -> {
              for (String name : names.split("; *", -1)) {
                codes.put(name.toLowerCase(Locale.ROOT), code);
              }
            });
    return codes;
  }

  private static String code(Map<String, String> codes, String name) {
    return codes.getOrDefault(name.toLowerCase(Locale.ROOT), name);
  }

  /** The first column of the table under a heading, with another one. */
  private static Map<String, String> columns(String heading, int column) throws IOException {
    String page = Files.readString(ROOT.resolve("docs/DEPENDENCIES.md"));
    String section = page.split("## " + heading + "\n", 2)[1].split("\n## ", 2)[0];
    Map<String, String> found = new TreeMap<>();
    section
        .lines()
        .filter(line -> line.startsWith("| "))
        .skip(1)
        .map(line -> line.substring(1).split("\\|", -1))
        .forEach(cells -> found.put(cells[0].strip(), cells[column].strip()));
    return found;
  }
}
