package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Language;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.partnership.Partnership;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks the constraints of a partnership: what can be built and stored, and is not finished. */
final class WellFormed {
  private final Language language;

  WellFormed(Language language) {
    this.language = language;
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
          .map(WellFormed::remark)
          .sorted(Comparator.comparing(Remark::pointer).thenComparing(Remark::message))
          .toList();
    }
  }

  private static Remark remark(ConstraintViolation<Partnership> violation) {
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
    return new Remark(pointer.toString(), violation.getMessage());
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
