package io.github.ogpsdk.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks each constraint of each record once, with Hibernate Validator. */
class ConstraintsTest {
  private static final List<Class<?>> FACTS = Types.FACTS;
  private static final Source BROKEN_SOURCE = Source.builder().url("ftp://a.example/").build();

  private static final Map<Class<? extends Annotation>, Object> BREAKS =
      Map.of(
          HasWords.class, Text.of(" "),
          WebAddress.class, "www.a.example",
          ObjectId.class, "Foro Multiactor",
          LooseId.class, "PE 0066");

  private static final Map<Class<? extends Annotation>, List<String>> MESSAGES =
      Map.of(
          NotNull.class,
          List.of("must not be null", "ne doit pas être nul", "no debe ser nulo"),
          HasWords.class,
          List.of(
              "must have words in each of its languages",
              "doit avoir des mots dans chacune de ses langues",
              "debe tener palabras en cada uno de sus idiomas"),
          WebAddress.class,
          List.of(
              "must be a web address that begins with http:// or https://",
              "doit être une adresse web qui commence par http:// ou https://",
              "debe ser una dirección web que comience por http:// o https://"),
          ObjectId.class,
          List.of(
              "must be an id such as \"foro-multiactor\": lower-case letters, digits, dots and"
                  + " hyphens",
              "doit être un identifiant tel que \"foro-multiactor\" : minuscules, chiffres, points"
                  + " et traits d'union",
              "debe ser un identificador como \"foro-multiactor\": minúsculas, cifras, puntos y"
                  + " guiones"),
          LooseId.class,
          List.of(
              "must be an id such as \"PE0066\": letters, digits, dots, underscores and hyphens",
              "doit être un identifiant tel que \"PE0066\" : lettres, chiffres, points, tirets bas"
                  + " et traits d'union",
              "debe ser un identificador como \"PE0066\": letras, cifras, puntos, guiones bajos y"
                  + " guiones"));

  private static final List<ValidatorFactory> FACTORIES =
      Stream.of("en", "fr", "es").map(ConstraintsTest::factory).toList();

  private static final List<Validator> VALIDATORS =
      FACTORIES.stream().map(ValidatorFactory::getValidator).toList();

  @AfterAll
  static void close() {
    FACTORIES.forEach(ValidatorFactory::close);
  }

  private static Stream<RecordComponent> members() {
    return FACTS.stream().flatMap(t -> Types.members(t).stream());
  }

  private static Stream<Arguments> forms() {
    return members()
        .flatMap(
            c ->
                BREAKS.keySet().stream()
                    .filter(a -> Types.carries(c, a))
                    .map(a -> Arguments.of(c, a)));
  }

  private static Stream<RecordComponent> expected() {
    return members().filter(c -> Types.carries(c, NotNull.class));
  }

  private static Stream<RecordComponent> nested() {
    return members()
        .filter(c -> Types.item(c).getType() instanceof Class<?> t && FACTS.contains(t));
  }

  @Test
  void thereAreConstraintsToBreak() {
    assertThat(forms()).hasSizeGreaterThan(80);
    assertThat(expected()).hasSizeGreaterThan(4);
    assertThat(nested()).hasSizeGreaterThan(120);
  }

  @ParameterizedTest
  @FieldSource("FACTS")
  void aValidRecordBreaksNone(Class<?> type) {
    assertThat(VALIDATORS.get(0).validate(Samples.valid(type))).isEmpty();
    assertThat(VALIDATORS.get(0).validate(Samples.full(type))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aValueOfAnotherFormIsOneViolation(RecordComponent member, Class<Annotation> constraint) {
    Object owner = owner(member, BREAKS.get(constraint));

    assertViolation(owner, path(member, "<list element>", ""), MESSAGES.get(constraint));
  }

  @ParameterizedTest
  @MethodSource("expected")
  void aDraftWithoutAnExpectedMemberIsOneViolation(RecordComponent member) {
    Object owner =
        Samples.valid(member.getDeclaringRecord(), Map.of(member.getName(), Optional.empty()));

    assertViolation(owner, member.getName(), MESSAGES.get(NotNull.class));
  }

  @ParameterizedTest
  @MethodSource("nested")
  void whatIsWrongInsideAMemberIsFound(RecordComponent member) {
    assertThat(Types.item(member).isAnnotationPresent(Valid.class))
        .as("%s needs @Valid", Types.named(member))
        .isTrue();
    boolean isSource = Types.item(member).getType() == Source.class;
    Object broken = isSource ? BROKEN_SOURCE : broken((Class<?>) Types.item(member).getType());

    Object owner = owner(member, broken);

    assertViolation(
        owner,
        path(member, "", isSource ? ".url" : ".sources[0].url"),
        MESSAGES.get(WebAddress.class));
  }

  @ParameterizedTest
  @FieldSource("FACTS")
  void aMemberThatMustBeThereIsNoConstraintToo(Class<?> type) {
    assertThat(Types.components(type, Types::isRequired))
        .as("the constructor refuses null, so @NotNull would say it twice")
        .noneMatch(c -> Types.carries(c, NotNull.class));
  }

  @ParameterizedTest
  @FieldSource("FACTS")
  void noOtherConstraintIsUsed(Class<?> type) {
    List<String> known =
        Stream.concat(BREAKS.keySet().stream(), Stream.of(NotNull.class, Valid.class))
            .map(Class::getName)
            .toList();

    assertThat(Types.components(type, c -> true))
        .flatMap(c -> Arrays.asList(Types.item(c).getAnnotations()))
        .extracting(a -> a.annotationType().getName())
        .filteredOn(n -> !n.startsWith("org.jspecify") && !n.startsWith("com.fasterxml"))
        .isSubsetOf(known);
  }

  /** As a portal asks for English on a machine that speaks French. */
  @Test
  void theLanguageOfTheMachineIsNotThatOfTheMessages() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.FRENCH);
    try (ValidatorFactory english = factory("en")) {
      ResourceBundle.clearCache();
      Object owner = Samples.valid(Source.class, Map.of("url", Optional.of("www.a.example")));

      assertThat(english.getValidator().validate(owner))
          .extracting(ConstraintViolation::getMessage)
          .containsExactly(MESSAGES.get(WebAddress.class).get(0));
    } finally {
      Locale.setDefault(before);
      ResourceBundle.clearCache();
    }
  }

  private static Object owner(RecordComponent member, Object value) {
    Object given =
        Types.isListing(member)
            ? Listing.of(value)
            : Types.isOptional(member) ? Optional.of(value) : value;
    return Samples.valid(member.getDeclaringRecord(), Map.of(member.getName(), given));
  }

  private static Object broken(Class<?> type) {
    return Samples.valid(type, Map.of("sources", Listing.of(BROKEN_SOURCE)));
  }

  private static String path(RecordComponent member, String element, String inside) {
    if (!Types.isListing(member)) {
      return member.getName() + inside;
    }
    return element.isEmpty()
        ? member.getName() + "[0]" + inside
        : member.getName() + "[0].<list element>";
  }

  private static void assertViolation(Object owner, String path, List<String> messages) {
    for (int i = 0; i < messages.size(); i++) {
      Set<ConstraintViolation<Object>> violations = VALIDATORS.get(i).validate(owner);

      assertThat(violations)
          .extracting(v -> v.getPropertyPath() + ": " + v.getMessage())
          .containsExactly(path + ": " + messages.get(i));
    }
  }

  private static ValidatorFactory factory(String language) {
    Locale locale = Locale.forLanguageTag(language);
    MessageInterpolator any = new ParameterMessageInterpolator(Set.of(locale), locale, false);
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new InLanguage(any, locale))
        .buildValidatorFactory();
  }

  private record InLanguage(MessageInterpolator any, Locale locale) implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      return any.interpolate(template, context, locale);
    }

    @Override
    public String interpolate(String template, Context context, Locale ignored) {
      return any.interpolate(template, context, locale);
    }
  }
}
