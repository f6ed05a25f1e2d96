package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Language;
import io.github.ogpsdk.cli.Spelling;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Silence;
import io.github.ogpsdk.model.rule.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, and says what there is to choose from where one is wrong. */
final class Choices {
  private Choices() {}

  private static <E> E find(String given, E[] values, Function<E, String> codeOf) {
    List<String> codes = Arrays.stream(values).map(codeOf).toList();
    int at = codes.indexOf(given);
    if (at >= 0) {
      return values[at];
    }
    Optional<String> meant = Spelling.nearest(given, codes);
    throw new TypeConversionException(
        "\""
            + given
            + "\" is none of "
            + String.join(", ", codes)
            + meant.map(m -> "; did you mean \"" + m + "\"?").orElse(""));
  }

  /** Reads a language, such as {@code es}. */
  static final class OfLanguage implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
      return find(value, Language.values(), Language::code);
    }
  }

  /** Reads a format, such as {@code json}. */
  static final class OfFormat implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return find(value, Format.values(), Format::code);
    }
  }

  /** Reads a color choice, such as {@code never}. */
  static final class OfColor implements ITypeConverter<ColorChoice> {
    @Override
    public ColorChoice convert(String value) {
      return find(value, ColorChoice.values(), ColorChoice::code);
    }
  }

  /** Reads what to fail on, such as {@code not-met}. */
  static final class OfFailOn implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String value) {
      return find(value, FailOn.values(), FailOn::code);
    }
  }

  /** Reads a level, such as {@code good-practice}. */
  static final class OfLevel implements ITypeConverter<Level> {
    @Override
    public Level convert(String value) {
      return find(value, Level.values(), Level::code);
    }
  }

  /** Reads a reading of silence, such as {@code not-met}. */
  static final class OfSilence implements ITypeConverter<Silence> {
    @Override
    public Silence convert(String value) {
      return find(value, Silence.values(), Silence::code);
    }
  }

  /** Reads a verdict, such as {@code met}. */
  static final class OfVerdict implements ITypeConverter<Verdict> {
    @Override
    public Verdict convert(String value) {
      return find(value, Verdict.values(), Verdict::code);
    }
  }

  /** Reads a date, such as {@code 2024-06}. */
  static final class OfDate implements ITypeConverter<PartialDate> {
    @Override
    public PartialDate convert(String value) {
      try {
        return PartialDate.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }
}
