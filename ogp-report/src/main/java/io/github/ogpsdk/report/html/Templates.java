package io.github.ogpsdk.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.ogpsdk.report.picture.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The templates, which were compiled with the library. */
final class Templates {
  /** The style sheet of pages and parts. */
  static final String STYLE = read("report.css") + Picture.style();

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          Templates.class.getPackageName());

  private Templates() {}

  /**
   * Fills a template; what it is given is escaped for the place where it stands.
   *
   * @param tongues which words are in another language than the page
   */
  static String render(String template, Map<String, Object> values, Tongues tongues) {
    StringOutput out = new StringOutput();
    ENGINE.render(template + ".jte", values, new BidiOutput(out, tongues));
    return out.toString();
  }

  static String read(String name) {
    try (InputStream in = Templates.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
