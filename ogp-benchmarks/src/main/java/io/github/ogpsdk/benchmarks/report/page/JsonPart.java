package io.github.ogpsdk.benchmarks.report.page;

import io.github.ogpsdk.benchmarks.report.Measured;
import io.github.ogpsdk.benchmarks.report.Results;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reading, writing and checking documents. */
final class JsonPart {
  private static final List<String> SIZES = List.of("1000", "30000", "400000", "10000000");
  private static final List<String> WORDS = List.of("1 KB", "30 KB", "400 KB", "10 MB");
  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("readOurs", "read: **ogp**, bound and checked, with positions");
    NAMES.put("readJacksonBinding", "read: plain Jackson binding, unchecked");
    NAMES.put("readJacksonTree", "read: Jackson tree, syntax only");
    NAMES.put("readAndCheckNetworknt", "read and check: Jackson tree and networknt");
    NAMES.put("readAndCheckAjv", "read and check: JSON.parse and Ajv (node)");
    NAMES.put("checkNetworknt", "check a tree: networknt");
    NAMES.put("checkAjv", "check a tree: Ajv (node)");
    NAMES.put("writeOurs", "write: **ogp**");
    NAMES.put("writeJacksonBinding", "write: plain Jackson binding");
    NAMES.put("writeJacksonTree", "write: Jackson tree");
  }

  private final Results results;

  JsonPart(Results results) {
    this.results = results;
  }

  private Optional<Measured> find(String size, String name) {
    return results.find("json", "json", size, name);
  }

  void ratios(Markdown page) {
    page.heading(2, "JSON: ratios");
    page.paragraph("How many times as long as ours, by medians:");
    page.head("", WORDS.toArray(String[]::new));
    ratio(page, "read: plain Jackson binding", "readJacksonBinding", "readOurs");
    ratio(page, "read: Jackson tree", "readJacksonTree", "readOurs");
    ratio(page, "read and check: Jackson tree and networknt", "readAndCheckNetworknt", "readOurs");
    ratio(page, "read and check: JSON.parse and Ajv", "readAndCheckAjv", "readOurs");
    ratio(page, "write: plain Jackson binding", "writeJacksonBinding", "writeOurs");
    ratio(page, "write: Jackson tree", "writeJacksonTree", "writeOurs");
    page.end();
  }

  private void ratio(Markdown page, String words, String name, String ours) {
    String[] cells = new String[SIZES.size() + 1];
    cells[0] = words;
    for (int i = 0; i < SIZES.size(); i++) {
      cells[i + 1] = Figures.ratio(find(SIZES.get(i), name), find(SIZES.get(i), ours));
    }
    page.row(cells);
  }

  void figures(Markdown page) {
    page.heading(2, "JSON: figures");
    page.head("", "document", "min", "median", "max", "samples", "allocated");
    NAMES.forEach(
        (name, words) -> {
          for (int i = 0; i < SIZES.size(); i++) {
            String size = WORDS.get(i);
            Optional<Measured> figure = find(SIZES.get(i), name);
            figure.ifPresent(
                f ->
                    page.row(
                        words,
                        size,
                        Figures.spread(f),
                        f.samples() + "",
                        Figures.allocated(figure)));
          }
        });
    page.end();
  }
}
