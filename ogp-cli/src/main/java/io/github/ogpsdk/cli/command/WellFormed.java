package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Language;
import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.words.Explainer;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks the constraints of a partnership: what can be built and stored, and is not finished. */
final class WellFormed {
  private static final Set<String> MISSING = Set.of("title", "name", "type");
  private static final Pattern STEP = Pattern.compile("/([a-zA-Z]+)$");

  private final Language language;
  private final Phrases phrases;

  WellFormed(Phrases phrases) {
    this.language = phrases.language();
    this.phrases = phrases;
  }

  /** Returns what is not well formed, with messages in the language, in the order of pointers. */
  List<Remark> remarks(Partnership partnership) {
    Locale locale = language.locale();
    try (ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .addValueExtractor(new ListingItems())
            .messageInterpolator(
                new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false))
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      return validator.validate(partnership).stream()
          .map(v -> remark(v, partnership))
          .sorted(Comparator.comparing(Remark::pointer).thenComparing(Remark::message))
          .toList();
    }
  }

  private Remark remark(ConstraintViolation<Partnership> violation, Partnership partnership) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      } else if (node.getKey() != null) {
        pointer.append('/').append(node.getKey());
      }
      if (node.getName() != null && !node.getName().startsWith("<")) {
        pointer.append('/').append(node.getName());
      }
    }
    String at = pointer.toString();
    boolean missing =
        violation.getConstraintDescriptor().getAnnotation().annotationType() == NotNull.class;
    return new Remark(at, missing ? missing(at, partnership) : violation.getMessage());
  }

  /** Says what has no title, name or type yet, in words. */
  private String missing(String at, Partnership partnership) {
    Explainer explainer = Explainer.in(language.locale());
    Matcher step = STEP.matcher(at);
    if (!step.find()) {
      return phrases.get("validate.missing", "what", explainer.place(at, partnership));
    }
    String owner = at.substring(0, step.start());
    String key = "validate.missing." + step.group(1);
    String place = owner.isEmpty() ? "" : explainer.place(owner, partnership);
    return MISSING.contains(step.group(1)) && !place.isEmpty()
        ? phrases.get(key, "what", place)
        : phrases.get("validate.missing", "what", explainer.place(at, partnership));
  }

  /** Tells the validator which item of a list it looks at. */
  private static final class ListingItems implements ValueExtractor<Listing<@ExtractedValue ?>> {
    @Override
    public void extractValues(Listing<?> list, ValueReceiver receiver) {
      int index = 0;
      for (Object item : list.items()) {
        receiver.indexedValue("<list element>", index, item);
        index++;
      }
    }
  }
}
