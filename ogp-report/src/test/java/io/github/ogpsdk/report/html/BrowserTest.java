package io.github.ogpsdk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Examples;
import io.github.ogpsdk.report.compare.Grids;
import io.github.ogpsdk.report.compare.Selection;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages keep to WCAG 2.2 AA in a real browser, where node, axe and Chromium are installed. */
class BrowserTest {
  private static final Path MODULES =
      Path.of(System.getProperty("ogp.root", "..")).toAbsolutePath().resolve(".ci/node_modules");

  @TempDir private Path folder;

  @Test
  void pagesHaveNoViolationInLightAndDarkOnPhoneAndDesk() throws Exception {
    List<Path> pages = new ArrayList<>();
    for (String language : ReportsTest.LANGUAGES) {
      pages.add(report("georgia", language));
    }
    pages.add(report("steering-committee", "fr"));
    pages.add(comparison());

    assertThat(look(pages)).containsExactly("5 pages, 12 looks");
  }

  @Test
  void violationsAreSeen() throws Exception {
    String page = HtmlReport.of(Examples.of("mexico"), Locale.ENGLISH).page();
    Path wrong = folder.resolve("wrong.html");
    Files.writeString(
        wrong,
        page.replace("--soft:#565f6e", "--soft:#c0c0c0")
            .replace("<html lang=\"en\">", "<html>")
            .replace("<h1>", "<h1 style=\"inline-size:900px\">"));

    List<String> found = look(List.of(wrong));

    assertThat(found).anyMatch(l -> l.contains("\tlight\t1280\tcolor-contrast\t"));
    assertThat(found).anyMatch(l -> l.contains("\tdark\t390\thtml-has-lang\t"));
    assertThat(found).anyMatch(l -> l.contains("\twider than 320 pixels\t"));
  }

  private Path report(String member, String language) throws IOException {
    return Files.writeString(
        folder.resolve(member + "." + language + ".html"),
        HtmlReport.of(Examples.of(member), Locale.forLanguageTag(language)).page());
  }

  private Path comparison() throws IOException {
    List<Assessed> all = Stream.of("georgia", "peru", "scotland").map(Examples::of).toList();
    return Files.writeString(
        folder.resolve("compare.html"),
        HtmlComparison.page(
            Grids.requirements(all, Selection.ALL, Locale.ENGLISH), Locale.ENGLISH));
  }

  private List<String> look(List<Path> pages) throws Exception {
    Assumptions.assumeTrue(
        Files.isDirectory(MODULES.resolve("axe-core"))
            && Files.isDirectory(MODULES.resolve("playwright-core")),
        "axe-core and playwright-core are not installed; .ci/run installs them where there is npm");
    Optional<Path> node = command("node");
    Assumptions.assumeTrue(node.isPresent(), "node is not installed");
    Optional<Path> browser =
        Stream.of("chromium", "chromium-browser", "google-chrome")
            .flatMap(n -> command(n).stream())
            .findFirst();
    Assumptions.assumeTrue(browser.isPresent(), "no Chromium is installed");
    URI script = Objects.requireNonNull(getClass().getResource("browser.mjs")).toURI();
    List<String> command = new ArrayList<>();
    command.add(node.orElseThrow().toString());
    command.add(Path.of(script).toString());
    command.add(MODULES.toString());
    command.add(browser.orElseThrow().toString());
    pages.forEach(p -> command.add(p.toString()));
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(10, TimeUnit.MINUTES);
    process.descendants().forEach(ProcessHandle::destroy);
    String said = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(ended && process.exitValue() == 0).as(said).isTrue();
    return said.lines().toList();
  }

  private static Optional<Path> command(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
