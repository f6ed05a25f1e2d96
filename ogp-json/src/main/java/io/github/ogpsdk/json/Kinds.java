package io.github.ogpsdk.json;

import io.github.ogpsdk.model.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of single values. */
final class Kinds {
  private static final String TEXT = "a text";

  /** A text of any content. */
  static final Kind STRING =
      new Kind() {
        @Override
        public @Nullable Object read(Tree tree, Binding binding) {
          return text(tree, binding, expected());
        }

        @Override
        public String expected() {
          return "a text";
        }
      };

  /** A whole number of 32 bits. */
  static final Kind INTEGER =
      new Kind() {
        @Override
        public @Nullable Object read(Tree tree, Binding binding) {
          if (tree instanceof Tree.Numeral numeral) {
            if (numeral.value() instanceof Integer small) {
              return small;
            }
            try {
              return numeral.decimal().intValueExact();
            } catch (ArithmeticException e) {
              binding.report(
                  ProblemCode.BAD_VALUE,
                  shortened(numeral.written()) + " is not allowed here",
                  expected(),
                  null);
              return null;
            }
          }
          binding.wrongType(tree, expected(), number(tree));
          return null;
        }

        @Override
        public String expected() {
          return "a whole number of at most 32 bits";
        }
      };

  /** A number, exact. */
  static final Kind DECIMAL =
      new Kind() {
        @Override
        public @Nullable Object read(Tree tree, Binding binding) {
          if (tree instanceof Tree.Numeral numeral) {
            return numeral.decimal();
          }
          binding.wrongType(tree, expected(), number(tree));
          return null;
        }

        @Override
        public String expected() {
          return "a number";
        }
      };

  /** True or false. */
  static final Kind FLAG =
      new Kind() {
        @Override
        public @Nullable Object read(Tree tree, Binding binding) {
          if (tree instanceof Tree.Flag flag) {
            return flag.value();
          }
          String written =
              tree instanceof Tree.Words words
                  ? words.text()
                  : tree instanceof Tree.Numeral numeral ? numeral.written() : "";
          binding.wrongType(tree, expected(), Meant.truth(written));
          return null;
        }

        @Override
        public String expected() {
          return "true or false";
        }
      };

  /** Words, plain or by language. */
  static final Kind WORDS =
      new Kind() {
        @Override
        public @Nullable Object read(Tree tree, Binding binding) {
          if (tree instanceof Tree.Members members) {
            return byLanguage(members, binding);
          }
          String plain = text(tree, binding, expected());
          return plain == null ? null : Text.of(plain);
        }

        @Override
        public String expected() {
          return "a text, or an object from language to text such as {\"es\": \"Foro\"}";
        }
      };

  private Kinds() {}

  private static @Nullable String number(Tree tree) {
    String number = tree instanceof Tree.Words words ? Meant.number(words.text()) : null;
    return tree instanceof Tree.Words words && words.text().equals(number) ? null : number;
  }

  /** Returns a text, or null after reporting that there is none. */
  static @Nullable String text(Tree tree, Binding binding, String expected) {
    if (tree instanceof Tree.Words words) {
      return words.text();
    }
    if (tree instanceof Tree.Numeral numeral && binding.isLenient()) {
      return numeral.written();
    }
    boolean isScalar = tree instanceof Tree.Numeral || tree instanceof Tree.Flag;
    binding.wrongType(tree, expected, isScalar && expected.startsWith(TEXT) ? written(tree) : null);
    return null;
  }

  private static String written(Tree tree) {
    return tree instanceof Tree.Numeral numeral ? numeral.written() : tree.kind();
  }

  private static @Nullable Object byLanguage(Tree.Members members, Binding binding) {
    Map<String, String> words = new LinkedHashMap<>();
    boolean right = true;
    for (int i = 0; i < members.names().size(); i++) {
      String tag = members.names().get(i);
      binding.route.down(tag);
      String text = text(members.values().get(i), binding, "a text");
      binding.route.up();
      if (text == null) {
        right = false;
      } else {
        words.put(tag, text);
      }
    }
    try {
      return right ? Text.of(words) : null;
    } catch (IllegalArgumentException e) {
      binding.report(ProblemCode.BAD_VALUE, String.valueOf(e.getMessage()), "", null);
      return null;
    }
  }

  static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 57) + "…";
  }
}
