package io.github.ogpsdk.report.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The light style of pictures as attributes of their elements, so that a picture without its style
 * sheet, pasted into a document or saved, looks right; a style sheet overrides them.
 */
final class PresentationAttributes {
  private static final Set<String> NAMES =
      Set.of(
          "fill",
          "fill-opacity",
          "font-size",
          "font-weight",
          "stroke",
          "stroke-dasharray",
          "stroke-width",
          "text-anchor");
  private static final Pattern RULE =
      Pattern.compile("(?m)^\\.ogp-picture \\.?([a-z0-9-]+)\\{([^}]*)\\}");

  private final Map<String, List<String>> byClass = new HashMap<>();

  /**
   * Reads a style sheet; of what stands in it for other media nothing is read.
   *
   * @param style the style sheet, a rule a line
   */
  PresentationAttributes(String style) {
    Matcher rule = RULE.matcher(style.substring(0, style.indexOf("@media")));
    while (rule.find()) {
      List<String> attributes = new ArrayList<>();
      for (String declaration : rule.group(2).split(";", -1)) {
        String[] parts = declaration.split(":", 2);
        if (NAMES.contains(parts[0])) {
          attributes.add(parts[0]);
          attributes.add(parts[1]);
        }
      }
      byClass.put(rule.group(1), attributes);
    }
  }

  /**
   * Returns the attributes of an element, name to value.
   *
   * @param element the name of the element, such as {@code text}
   * @param types its classes, such as {@code ogp-c0 ogp-fade}
   */
  Map<String, String> of(String element, String types) {
    Map<String, String> found = new TreeMap<>();
    put(found, element);
    for (String type : types.split(" ", -1)) {
      put(found, type);
    }
    return found;
  }

  private void put(Map<String, String> found, String key) {
    List<String> attributes = byClass.getOrDefault(key, List.of());
    for (int i = 0; i < attributes.size(); i += 2) {
      found.put(attributes.get(i), attributes.get(i + 1));
    }
  }
}
