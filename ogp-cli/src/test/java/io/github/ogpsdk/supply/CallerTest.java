package io.github.ogpsdk.supply;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.report.html.HtmlReport;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of a user, compiled with every warning against what the published modules bring. */
class CallerTest {
  private static final Path ROOT = Path.of(System.getProperty("ogp.root", ".."));

  private static final String PROGRAM =
      """
      import io.github.ogpsdk.json.OgpJson;
      import io.github.ogpsdk.model.assessment.Assessment;
      import io.github.ogpsdk.model.assessment.Finding;
      import io.github.ogpsdk.model.body.Meeting;
      import io.github.ogpsdk.model.partnership.Partnership;
      import io.github.ogpsdk.report.Assessed;
      import io.github.ogpsdk.report.html.HtmlReport;
      import io.github.ogpsdk.rules.assess.Assessor;
      import java.nio.file.Path;
      import java.util.Locale;

      class Caller {
        public static void main(String[] arguments) throws Exception {
          Partnership facts = OgpJson.readPartnership(Path.of(arguments[0])).document();
          Assessment assessment = Assessor.assess(facts);
          for (Finding finding : assessment.findings()) {
            System.out.println(finding.rule() + " " + finding.verdict());
          }
          Meeting meeting = Meeting.builder().id("m1").build();
          System.out.println(meeting.withNumber(2).number());
          System.out.println(HtmlReport.of(Assessed.of(facts, assessment), Locale.FRENCH).page());
        }
      }
      """;

  @Test
  void compilesWithoutWarning(@TempDir Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    List<String> options =
        List.of("-Xlint:all", "-Werror", "-d", folder.toString(), "-cp", classPath());

    boolean compiled;
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      compiled = compiler.getTask(said, files, null, options, null, List.of(program())).call();
    }

    assertThat(said.toString()).isEmpty();
    assertThat(compiled).isTrue();
  }

  private static String classPath() throws IOException {
    Path report =
        Path.of(
            URI.create(
                HtmlReport.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    return Stream.concat(
            Stream.of(report),
            Resolved.of(ROOT.resolve("ogp-report")).stream()
                .filter(Resolved::isForRunTime)
                .map(Resolved::file))
        .map(Path::toString)
        .collect(joining(File.pathSeparator));
  }

  private static JavaFileObject program() {
    return new SimpleJavaFileObject(
        URI.create("string:///Caller.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return PROGRAM;
      }
    };
  }
}
