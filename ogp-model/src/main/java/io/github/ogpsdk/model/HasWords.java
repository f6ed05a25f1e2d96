package io.github.ogpsdk.model;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A text such as {@code {"es": "Foro", "en": "Forum"}}, with at least one character that is not
 * white space in each of its languages.
 *
 * @ogp.source none: SDK decision, docs/adr/0003
 */
@Documented
@Constraint(validatedBy = HasWords.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface HasWords {
  /** Returns the key of the message. */
  String message() default "{io.github.ogpsdk.hasWords}";

  /** Returns the groups. */
  Class<?>[] groups() default {};

  /** Returns the payload. */
  Class<? extends Payload>[] payload() default {};

  /** Checks a text. */
  final class Validator implements ConstraintValidator<HasWords, @Nullable Text> {
    @Override
    public boolean isValid(@Nullable Text text, ConstraintValidatorContext context) {
      return text == null || text.hasWords();
    }
  }
}
