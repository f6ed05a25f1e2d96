package io.github.ogpsdk.compat;

/**
 * A Jackson mapper as a portal has it, with no module of ours: the one thing that differs between
 * the majors. Each major has its own {@code PortalMapper}.
 */
interface Mapper {

  /** The version of jackson-databind in use, such as {@code 3.1.7}. */
  String version();

  /** Writes a value as JSON text. */
  String write(Object value);

  /** Reads JSON text as a value of the type, or throws an unchecked exception. */
  <T> T read(String json, Class<T> type);
}
