package io.github.ogpsdk.json;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads documents of one format.
 *
 * @param format the code in {@code format}
 * @param kind what the document holds
 * @param type the type of the document
 */
record DocumentReader<T>(String format, Kind kind, Class<T> type) {
  /** The version of the formats that this library writes. */
  static final String VERSION = "0.2.0";

  private static final int MAJOR = 0;
  private static final int MINOR = 2;
  private static final Set<String> FORMATS = Set.of("partnership", "rulebook", "assessment");
  private static final Pattern SEMVER =
      Pattern.compile("(0|[1-9][0-9]{0,3})\\.([0-9]{1,4})(\\.[0-9]{1,4})?([-+][0-9A-Za-z.+-]*)?");

  /**
   * Reads a document.
   *
   * @throws OgpJsonException if it has errors
   */
  ReadResult<T> read(Input input) {
    Places places = new Places();
    Tree tree = Scan.of(input, places);
    Binding opening = new Binding(input, false, places.problems());
    if (!(tree instanceof Tree.Members members)) {
      String text = tree instanceof Tree.Words words ? words.text() : "";
      Optional<OgpJsonException> foreign = Foreign.text(input.text());
      if (!text.isEmpty() && foreign.isPresent()) {
        throw foreign.get();
      }
      String first = text.split(" ", 2)[0];
      Optional<String> meant =
          input.syntax() == Syntax.YAML ? Slips.withSpace(first) : Optional.empty();
      opening.report(
          ProblemCode.NOT_AN_OBJECT,
          meant.isPresent() ? Slips.noSpace(first) : "the document is " + tree.kind(),
          "an object",
          meant.orElse(null));
      throw unreadable(opening);
    }
    checkFormat(members, opening);
    boolean newer = isNewer(members, opening);
    List<Problem> before = opening.finish();
    boolean declares = Shape.of(type).place("sectors") >= 0;
    DeclaredSectors sectors = declares ? DeclaredSectors.of(members) : DeclaredSectors.NONE;
    Binding binding = new Binding(input, newer, before, sectors);
    Object document = kind.read(tree, binding);
    if (Shape.of(type).isHeader("version")) {
      checkVersion(members, binding);
    }
    binding.references().check(binding);
    sectors.check(binding);
    List<Problem> warnings = binding.finish();
    return new ReadResult<>(type.cast(Objects.requireNonNull(document)), warnings);
  }

  private void checkFormat(Tree.Members members, Binding binding) {
    Tree given = members.get("format");
    String expected = "\"format\": \"" + format + "\"";
    if (!(given instanceof Tree.Words words)) {
      String message = given == null ? "\"format\" is required" : "\"format\" is " + given.kind();
      binding.report(
          given == null ? ProblemCode.MISSING_MEMBER : ProblemCode.WRONG_TYPE,
          message,
          expected,
          null);
      throw unreadable(binding);
    }
    if (!words.text().equals(format)) {
      boolean other = FORMATS.contains(words.text());
      String thisIs = words.text().startsWith("a") ? "this document is an " : "this document is a ";
      binding.report(
          ProblemCode.WRONG_FORMAT,
          other
              ? thisIs + words.text()
              : "\"" + Kinds.shortened(words.text()) + "\" is no format known here",
          "/format",
          false,
          expected,
          other ? null : binding.suggest(words.text().toLowerCase(Locale.ROOT), List.of(format)));
      throw unreadable(binding);
    }
  }

  /** Reports a version that is absent or no text, where the document's type has no such member. */
  private static void checkVersion(Tree.Members members, Binding binding) {
    Tree given = members.get("version");
    String expected = "a version such as \"" + VERSION + "\"";
    if (given == null || given instanceof Tree.Nothing) {
      binding.report(ProblemCode.MISSING_MEMBER, "\"version\" is required", expected, null);
      return;
    }
    binding.route.down("version");
    Kinds.text(given, binding, expected);
    binding.route.up();
  }

  private static boolean isNewer(Tree.Members members, Binding binding) {
    Tree given = members.get("version");
    String text =
        given instanceof Tree.Words words
            ? words.text()
            : given instanceof Tree.Numeral n && binding.isLenient() ? n.written() : null;
    if (text == null) {
      return false;
    }
    Matcher version = SEMVER.matcher(text);
    if (!version.matches()) {
      binding.report(
          ProblemCode.BAD_VALUE,
          "\"" + Kinds.shortened(text) + "\" is no version",
          "/version",
          false,
          "a version such as \"" + VERSION + "\"",
          null);
      return false;
    }
    int major = Integer.parseInt(version.group(1));
    if (major > MAJOR) {
      binding.report(
          ProblemCode.UNSUPPORTED_VERSION,
          "the document needs a library that reads version " + major + " of the format",
          "/version",
          false,
          "version " + MAJOR + ", such as \"" + VERSION + "\"",
          null);
    }
    boolean newer = major == MAJOR && Integer.parseInt(version.group(2)) > MINOR;
    if (newer) {
      binding.report(
          ProblemCode.NEWER_VERSION,
          "the document is of version " + text + "; what is new in it is kept and not understood",
          "/version",
          false,
          "",
          null);
    }
    return newer;
  }

  private static OgpJsonException unreadable(Binding binding) {
    try {
      binding.finish();
    } catch (OgpJsonException e) {
      return e;
    }
    throw new IllegalStateException("a document was refused without an error");
  }
}
