package io.github.ogpsdk.json;

/** How a document is written down: as JSON or as YAML. */
public enum Syntax {
  /** JSON, RFC 8259. */
  JSON,
  /** YAML 1.2 with the core schema, in which {@code NO} is text. */
  YAML
}
