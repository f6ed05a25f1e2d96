package io.github.ogpsdk.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/** How builders and withers of all types are generated. Internal to the model. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    jdkOnly = true,
    jdk9Collections = false,
    depluralize = true,
    // Of others, such as Generated of Immutables, compilers of users would miss the class.
    allowedClasspathAnnotations = Generated.class,
    from = "copy",
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE)
public @interface OgpStyle {}
