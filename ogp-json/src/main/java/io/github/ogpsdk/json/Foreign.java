package io.github.ogpsdk.json;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is that people take for a document, such as a workbook or a table. */
final class Foreign {
  private static final String EXPECTED = "JSON or YAML in UTF-8";
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private Foreign() {}

  /** Returns what is said of bytes that are no text, by the signature that they begin with. */
  static Optional<OgpJsonException> binary(byte[] bytes) {
    return signature(bytes).map(is -> refused(ProblemCode.BAD_ENCODING, is));
  }

  private static Optional<String> signature(byte[] b) {
    if (begins(b, 'P', 'K', 3, 4)) {
      return Optional.of("this is a ZIP file, such as a workbook (.xlsx) or a text (.docx)");
    }
    if (begins(b, 0xD0, 0xCF, 0x11, 0xE0)) {
      return Optional.of("this is a file of an office program, such as a workbook (.xls)");
    }
    if (begins(b, '%', 'P', 'D', 'F')) {
      return Optional.of("this is a PDF file");
    }
    return begins(b, 0x1F, 0x8B)
        ? Optional.of("this is a compressed file (gzip)")
        : Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... signature) {
    boolean begins = bytes.length >= signature.length;
    for (int i = 0; begins && i < signature.length; i++) {
      begins = (bytes[i] & 0xFF) == signature[i];
    }
    return begins;
  }

  /** Returns what is said of a text that is no document, where it can be told. */
  static Optional<OgpJsonException> text(String text) {
    String start = text.substring(0, Math.min(text.length(), 4096)).strip();
    if (start.startsWith("<")) {
      return Optional.of(refused(ProblemCode.NOT_AN_OBJECT, "this is HTML or XML"));
    }
    if (ADDRESS.matcher(start).matches()) {
      return Optional.of(refused(ProblemCode.NOT_AN_OBJECT, "this is a web address"));
    }
    return isTable(start.lines().limit(2).toList())
        ? Optional.of(refused(ProblemCode.NOT_AN_OBJECT, "this is a table (CSV)"))
        : Optional.empty();
  }

  private static boolean isTable(List<String> lines) {
    if (lines.isEmpty() || lines.get(0).isEmpty() || "{[-#%".indexOf(lines.get(0).charAt(0)) >= 0) {
      return false;
    }
    for (char separator : new char[] {',', ';', '\t'}) {
      long columns = lines.get(0).chars().filter(c -> c == separator).count();
      boolean rows = lines.size() < 2 || lines.get(1).indexOf(separator) >= 0;
      if (columns > 0 && rows && !lines.get(0).contains(": ")) {
        return true;
      }
    }
    return false;
  }

  private static OgpJsonException refused(ProblemCode code, String message) {
    return new OgpJsonException(List.of(Problem.of(code, message, EXPECTED, Position.START)));
  }
}
