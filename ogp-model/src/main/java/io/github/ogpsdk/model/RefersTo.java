package io.github.ogpsdk.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of which kind the object is whose id a member holds, such as
 * {@code @RefersTo("organization")}.
 *
 * <p>A reference that meets no object of the document is an error of the document.
 */
@Documented
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface RefersTo {
  /** Returns the kind of object, such as {@code organization}. */
  String value();
}
