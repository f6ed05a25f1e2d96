package io.github.ogpsdk.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a document as it is written, before it has a meaning. */
sealed interface Tree {

  /** What kind of value it is, in words: {@code an object}. */
  String kind();

  /** Returns the value as plain Java: maps, lists, texts, exact numbers. */
  @Nullable Object toJava();

  /** An object; the names keep their order and are unique. */
  record Members(List<String> names, List<Tree> values) implements Tree {
    @Nullable Tree get(String name) {
      int i = names.indexOf(name);
      return i < 0 ? null : values.get(i);
    }

    @Override
    public String kind() {
      return "an object";
    }

    @Override
    public Object toJava() {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        map.put(names.get(i), values.get(i).toJava());
      }
      return map;
    }
  }

  /** An array. */
  record Items(List<Tree> items) implements Tree {
    @Override
    public String kind() {
      return "an array";
    }

    @Override
    public Object toJava() {
      List<@Nullable Object> list = new ArrayList<>(items.size());
      for (Tree item : items) {
        list.add(item.toJava());
      }
      return list;
    }
  }

  /** A text. */
  record Words(String text) implements Tree {
    @Override
    public String kind() {
      return "a text";
    }

    @Override
    public Object toJava() {
      return text;
    }
  }

  /**
   * A number.
   *
   * @param written as it is written, such as {@code 12.50}
   * @param value its value; an integer when it is written as one
   */
  record Numeral(String written, Number value) implements Tree {
    static Numeral integer(String written, BigInteger value) {
      int bits = value.bitLength();
      if (bits < Integer.SIZE) {
        return new Numeral(written, value.intValue());
      }
      return bits < Long.SIZE
          ? new Numeral(written, value.longValue())
          : new Numeral(written, value);
    }

    static Numeral integer(String written, long value) {
      int small = (int) value;
      if (small == value) {
        return new Numeral(written, small);
      }
      return new Numeral(written, value);
    }

    /** Returns a decimal; an integer where it comes to one without a fraction, such as 1.5e1. */
    static Numeral decimal(String written, BigDecimal value) {
      return value.scale() == 0
          ? integer(written, value.unscaledValue())
          : new Numeral(written, value);
    }

    BigDecimal decimal() {
      if (value instanceof BigDecimal decimal) {
        return decimal;
      }
      return value instanceof BigInteger integer
          ? new BigDecimal(integer)
          : BigDecimal.valueOf(value.longValue());
    }

    @Override
    public String kind() {
      return "a number";
    }

    @Override
    public Object toJava() {
      return value;
    }
  }

  /** True or false. */
  record Flag(boolean value) implements Tree {
    @Override
    public String kind() {
      return value ? "true" : "false";
    }

    @Override
    public Object toJava() {
      return value;
    }
  }

  /** The null of JSON, read as absent. */
  record Nothing() implements Tree {
    static final Nothing NULL = new Nothing();

    @Override
    public String kind() {
      return "null";
    }

    @Override
    public @Nullable Object toJava() {
      return null;
    }
  }
}
