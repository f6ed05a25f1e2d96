package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.cli.Language;
import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Spelling;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Region;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Silence;
import io.github.ogpsdk.model.rule.Level;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, and says what there is to choose from where one is wrong. */
final class Choices {
  private Choices() {}

  /** Makes the readers of values, which speak one language. */
  static IFactory speaking(Phrases phrases) {
    return new IFactory() {
      @Override
      public <K> K create(Class<K> type) throws Exception {
        return InLanguage.class.isAssignableFrom(type)
            ? type.getDeclaredConstructor(Phrases.class).newInstance(phrases)
            : CommandLine.defaultFactory().create(type);
      }
    };
  }

  /**
   * A reader of values that speaks one language, and tells a shell what there is to choose from.
   */
  private abstract static class InLanguage<T> implements ITypeConverter<T>, Iterable<String> {
    private final Phrases phrases;
    private final Map<String, T> values = new LinkedHashMap<>();

    InLanguage(Phrases phrases, List<T> values, Function<T, String> codeOf) {
      this.phrases = phrases;
      values.forEach(value -> this.values.put(codeOf.apply(value), value));
    }

    @Override
    public T convert(String given) {
      T value = values.get(given);
      if (value == null) {
        throw refused("usage.choice", given);
      }
      return value;
    }

    @Override
    public Iterator<String> iterator() {
      return values.keySet().iterator();
    }

    final TypeConversionException refused(String key, String given) {
      String choices = String.join(", ", values.keySet());
      return new TypeConversionException(
          phrases.get(key, "given", given, "choices", choices)
              + phrases.meant(Spelling.nearest(given, values.keySet())));
    }
  }

  /** Reads a language, such as {@code es}. */
  static final class OfLanguage extends InLanguage<Language> {
    OfLanguage(Phrases phrases) {
      super(phrases, List.of(Language.values()), Language::code);
    }
  }

  /** Reads a format of an assessment, such as {@code json}. */
  static final class OfCheckFormat extends InLanguage<Format> {
    OfCheckFormat(Phrases phrases) {
      super(phrases, Format.OF_ASSESSMENTS, Format::code);
    }
  }

  /** Reads a format of a comparison, such as {@code svg}. */
  static final class OfCompareFormat extends InLanguage<Format> {
    OfCompareFormat(Phrases phrases) {
      super(phrases, Format.OF_COMPARISONS, Format::code);
    }
  }

  /** Reads a format of the catalogue, such as {@code markdown}. */
  static final class OfRulesFormat extends InLanguage<Format> {
    OfRulesFormat(Phrases phrases) {
      super(phrases, Format.OF_CATALOGUES, Format::code);
    }
  }

  /** Reads a format of a schema, such as {@code markdown}. */
  static final class OfSchemaFormat extends InLanguage<Format> {
    OfSchemaFormat(Phrases phrases) {
      super(phrases, Format.OF_SCHEMAS, Format::code);
    }
  }

  /** Reads a color choice, such as {@code never}. */
  static final class OfColor extends InLanguage<ColorChoice> {
    OfColor(Phrases phrases) {
      super(phrases, List.of(ColorChoice.values()), ColorChoice::code);
    }
  }

  /** Reads what to fail on, such as {@code not-met}. */
  static final class OfFailOn extends InLanguage<FailOn> {
    OfFailOn(Phrases phrases) {
      super(phrases, List.of(FailOn.values()), FailOn::code);
    }
  }

  /** Reads a level, such as {@code good-practice}. */
  static final class OfLevel extends InLanguage<Level> {
    OfLevel(Phrases phrases) {
      super(phrases, List.of(Level.values()), Level::code);
    }
  }

  /** Reads a region, such as {@code europe}. */
  static final class OfRegion extends InLanguage<Region> {
    OfRegion(Phrases phrases) {
      super(phrases, List.of(Region.values()), Region::code);
    }
  }

  /** Reads a reading of silence, such as {@code not-met}. */
  static final class OfSilence extends InLanguage<Silence> {
    OfSilence(Phrases phrases) {
      super(phrases, List.of(Silence.values()), Silence::code);
    }
  }

  /** Reads what there is a row for, such as {@code rule}. */
  static final class OfRows extends InLanguage<RowKind> {
    OfRows(Phrases phrases) {
      super(phrases, List.of(RowKind.values()), RowKind::code);
    }
  }

  /** Reads a verdict, such as {@code met}. */
  static final class OfVerdict extends InLanguage<Verdict> {
    OfVerdict(Phrases phrases) {
      super(phrases, List.of(Verdict.values()), Verdict::code);
    }
  }

  /** Reads the name of a shell, such as {@code fish}. */
  static final class OfShell extends InLanguage<Shell> {
    OfShell(Phrases phrases) {
      super(phrases, List.of(Shell.values()), Shell::code);
    }
  }

  /** Reads a number of columns, such as {@code 80}. */
  static final class OfWidth extends InLanguage<Integer> {
    OfWidth(Phrases phrases) {
      super(phrases, List.of(), String::valueOf);
    }

    @Override
    public Integer convert(String value) {
      if (value.matches("[1-9][0-9]{0,2}")) {
        int columns = Integer.parseInt(value);
        if (columns >= Environment.NARROWEST && columns <= Environment.WIDEST) {
          return columns;
        }
      }
      throw refused("usage.width", value);
    }
  }

  /** Reads a date, such as {@code 2024-06}. */
  static final class OfDate extends InLanguage<PartialDate> {
    OfDate(Phrases phrases) {
      super(phrases, List.of(), PartialDate::toString);
    }

    @Override
    public PartialDate convert(String value) {
      try {
        return PartialDate.parse(value);
      } catch (IllegalArgumentException e) {
        throw refused("usage.date", value);
      }
    }
  }
}
