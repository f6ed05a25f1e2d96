package io.github.ogpsdk.rules.remark;

import io.github.ogpsdk.model.partnership.Partnership;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The constraints of a partnership: what can be built and stored, and is not finished. */
final class Constraints {
  /** Made at the first call, which takes a while. */
  private static final class Held {
    static final Validator VALIDATOR =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
  }

  private Constraints() {}

  /** Adds what is not well formed, in the order of pointers. */
  static void check(Partnership partnership, Found found) {
    Held.VALIDATOR.validate(partnership).stream()
        .map(Constraints::remark)
        .sorted(
            Comparator.comparing(Remark::pointer)
                .thenComparing(r -> r.arguments().getOrDefault("constraint", "")))
        .forEach(found.remarks()::add);
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
    Class<?> constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
    String key = violation.getMessageTemplate().replaceAll("[{}]", "");
    return constraint == NotNull.class
        ? new Remark(RemarkCode.MISSING, pointer.toString(), Map.of())
        : new Remark(RemarkCode.MALFORMED, pointer.toString(), Map.of("constraint", key));
  }
}
