package io.github.ogpsdk.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An id that keeps its publisher's own form, such as {@code PE0066}. */
@Documented
@Pattern(regexp = LooseId.FORM)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LooseId {
  /** The form, as a regular expression that holds under full match and under search. */
  String FORM = "^[A-Za-z0-9][A-Za-z0-9._-]*$";

  /** Returns the key of the message. */
  String message() default "{io.github.ogpsdk.looseId}";

  /** Returns the groups. */
  Class<?>[] groups() default {};

  /** Returns the payload. */
  Class<? extends Payload>[] payload() default {};
}
