package io.github.ogpsdk.json;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** Writes trees as YAML 1.2, with quotes where a text would not come back as the same text. */
final class YamlWriter {
  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setIndent(2)
          .setIndicatorIndent(2)
          .setIndentWithIndicator(true)
          .setSplitLines(false)
          .setWidth(Integer.MAX_VALUE)
          .setMaxSimpleKeyLength(1024)
          .setBestLineBreak("\n")
          .build();

  /** Words that readers of YAML 1.1 take for something else; quoted for their sake. */
  private static final Set<String> OLD_WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "=", "<<");

  private static final ImplicitTuple IMPLICIT = new ImplicitTuple(true, true);

  private final Emitter emitter;

  private YamlWriter(StringBuilder out) {
    this.emitter = new Emitter(SETTINGS, new Text(out));
  }

  /** Returns a tree as YAML. */
  static String write(Tree tree) {
    StringBuilder out = new StringBuilder();
    YamlWriter writer = new YamlWriter(out);
    writer.emitter.emit(new StreamStartEvent());
    writer.emitter.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
    writer.value(tree);
    writer.emitter.emit(new DocumentEndEvent(false));
    writer.emitter.emit(new StreamEndEvent());
    return out.toString();
  }

  private void value(Tree tree) {
    if (tree instanceof Tree.Members members) {
      FlowStyle style = members.names().isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK;
      emitter.emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style));
      for (int i = 0; i < members.names().size(); i++) {
        text(members.names().get(i), false);
        value(members.values().get(i));
      }
      emitter.emit(new MappingEndEvent());
    } else if (tree instanceof Tree.Items items) {
      FlowStyle style = isShort(items) ? FlowStyle.FLOW : FlowStyle.BLOCK;
      emitter.emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style));
      items.items().forEach(this::value);
      emitter.emit(new SequenceEndEvent());
    } else if (tree instanceof Tree.Words words) {
      text(words.text(), true);
    } else if (tree instanceof Tree.Numeral numeral) {
      scalar(numeral.written(), ScalarStyle.PLAIN);
    } else {
      scalar(tree.kind(), ScalarStyle.PLAIN);
    }
  }

  /** Whether a list is a row of codes or numbers, which reads best on one line. */
  private static boolean isShort(Tree.Items items) {
    int length = 0;
    for (Tree item : items.items()) {
      if (item instanceof Tree.Members || item instanceof Tree.Items) {
        return false;
      }
      length += item instanceof Tree.Words words ? words.text().length() + 2 : 6;
    }
    return length <= 72;
  }

  private void text(String text, boolean value) {
    boolean plain = YamlCore.resolve(text) instanceof Tree.Words && !isOld(text) && isPlain(text);
    boolean lines = value && !plain && text.indexOf('\n') >= 0 && isBlock(text);
    scalar(
        text, plain ? ScalarStyle.PLAIN : lines ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED);
  }

  private static boolean isOld(String text) {
    return text.length() <= 5 && OLD_WORDS.contains(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(YamlWriter::isPlain);
  }

  private static boolean isPlain(int unit) {
    boolean control = unit < ' ' || (unit >= 0x7F && unit < 0xA0);
    boolean separator = unit == 0x2028 || unit == 0x2029;
    return !control && !separator && unit < 0xD800;
  }

  private static boolean isBlock(String text) {
    return text.lines()
            .allMatch(
                l ->
                    !l.isBlank() && !l.startsWith(" ") && l.equals(l.stripTrailing()) && isPlain(l))
        && !text.endsWith("\n");
  }

  private void scalar(String text, ScalarStyle style) {
    emitter.emit(new ScalarEvent(Optional.empty(), Optional.empty(), IMPLICIT, text, style));
  }

  private record Text(StringBuilder out) implements StreamDataWriter {
    @Override
    public void write(String text) {
      out.append(text);
    }

    @Override
    public void write(String text, int from, int length) {
      out.append(text, from, from + length);
    }
  }
}
