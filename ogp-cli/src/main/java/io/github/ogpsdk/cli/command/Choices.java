package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Language;
import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Spelling;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Region;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Silence;
import io.github.ogpsdk.model.rule.Level;
import java.util.Arrays;
import java.util.List;
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

  /** A reader of values that speaks one language. */
  private abstract static class InLanguage<T> implements ITypeConverter<T> {
    private final Phrases phrases;

    InLanguage(Phrases phrases) {
      this.phrases = phrases;
    }

    final <E> E find(String given, E[] values, Function<E, String> codeOf) {
      List<String> codes = Arrays.stream(values).map(codeOf).toList();
      int at = codes.indexOf(given);
      if (at >= 0) {
        return values[at];
      }
      throw refused("usage.choice", given, codes);
    }

    final TypeConversionException refused(String key, String given, List<String> codes) {
      String choices = String.join(", ", codes);
      return new TypeConversionException(
          phrases.get(key, "given", given, "choices", choices)
              + phrases.meant(Spelling.nearest(given, codes)));
    }
  }

  /** Reads a language, such as {@code es}. */
  static final class OfLanguage extends InLanguage<Language> {
    OfLanguage(Phrases phrases) {
      super(phrases);
    }

    @Override
    public Language convert(String value) {
      return find(value, Language.values(), Language::code);
    }
  }

  /** Reads a format, such as {@code json}. */
  static final class OfFormat extends InLanguage<Format> {
    OfFormat(Phrases phrases) {
      super(phrases);
    }

    @Override
    public Format convert(String value) {
      return find(value, Format.values(), Format::code);
    }
  }

  /** Reads a color choice, such as {@code never}. */
  static final class OfColor extends InLanguage<ColorChoice> {
    OfColor(Phrases phrases) {
      super(phrases);
    }

    @Override
    public ColorChoice convert(String value) {
      return find(value, ColorChoice.values(), ColorChoice::code);
    }
  }

  /** Reads what to fail on, such as {@code not-met}. */
  static final class OfFailOn extends InLanguage<FailOn> {
    OfFailOn(Phrases phrases) {
      super(phrases);
    }

    @Override
    public FailOn convert(String value) {
      return find(value, FailOn.values(), FailOn::code);
    }
  }

  /** Reads a level, such as {@code good-practice}. */
  static final class OfLevel extends InLanguage<Level> {
    OfLevel(Phrases phrases) {
      super(phrases);
    }

    @Override
    public Level convert(String value) {
      return find(value, Level.values(), Level::code);
    }
  }

  /** Reads a region, such as {@code europe}. */
  static final class OfRegion extends InLanguage<Region> {
    OfRegion(Phrases phrases) {
      super(phrases);
    }

    @Override
    public Region convert(String value) {
      return find(value, Region.values(), Region::code);
    }
  }

  /** Reads a reading of silence, such as {@code not-met}. */
  static final class OfSilence extends InLanguage<Silence> {
    OfSilence(Phrases phrases) {
      super(phrases);
    }

    @Override
    public Silence convert(String value) {
      return find(value, Silence.values(), Silence::code);
    }
  }

  /** Reads a verdict, such as {@code met}. */
  static final class OfVerdict extends InLanguage<Verdict> {
    OfVerdict(Phrases phrases) {
      super(phrases);
    }

    @Override
    public Verdict convert(String value) {
      return find(value, Verdict.values(), Verdict::code);
    }
  }

  /** Reads a date, such as {@code 2024-06}. */
  static final class OfDate extends InLanguage<PartialDate> {
    OfDate(Phrases phrases) {
      super(phrases);
    }

    @Override
    public PartialDate convert(String value) {
      try {
        return PartialDate.parse(value);
      } catch (IllegalArgumentException e) {
        throw refused("usage.date", value, List.of());
      }
    }
  }
}
