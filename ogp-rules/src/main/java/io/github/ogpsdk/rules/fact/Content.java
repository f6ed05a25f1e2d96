package io.github.ogpsdk.rules.fact;

import io.github.ogpsdk.model.Listing;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an object holds, as a text that sorts by its first date.
 *
 * <p>Records are read member by member: the text that Java makes of them costs a start more than
 * all else, docs/adr/0021. It is asked for only where evidence has more to tell than its limit.
 */
final class Content {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");

  private Content() {}

  /** Returns the content; an object without a date sorts after those that have one. */
  static String of(Object value) {
    StringBuilder text = new StringBuilder();
    write(value, text);
    Matcher date = DATE.matcher(text);
    return (date.find() ? date.group() : "~") + ' ' + text;
  }

  private static void write(Object value, StringBuilder text) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(v -> write(v, text));
    } else if (value instanceof Listing<?> list) {
      list.items().forEach(item -> write(item, text));
    } else if (value instanceof Iterable<?> items) {
      items.forEach(item -> write(item, text));
    } else if (value instanceof Record record) {
      for (RecordComponent member : record.getClass().getRecordComponents()) {
        text.append(member.getName()).append('=');
        write(read(record, member), text);
        text.append(' ');
      }
    } else {
      text.append(value);
    }
  }

  private static Object read(Record record, RecordComponent member) {
    try {
      return member.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + member, e);
    }
  }
}
