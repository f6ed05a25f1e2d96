package io.github.ogpsdk.report.dictionary;

/**
 * A member of an object, such as {@code notice} of a co-creation.
 *
 * @param name the name, such as {@code notice}
 * @param description what it says
 * @param isRequired whether the object must have it
 * @param type what its value is
 * @since 0.1
 */
public record Field(String name, String description, boolean isRequired, ValueForm type) {}
