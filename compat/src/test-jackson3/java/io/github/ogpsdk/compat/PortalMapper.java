package io.github.ogpsdk.compat;

import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.PackageVersion;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 as Spring Boot 4 sets it up. */
final class PortalMapper implements Mapper {

  private final ObjectMapper mapper;

  PortalMapper() {
    this(JsonMapper.builder().build());
  }

  private PortalMapper(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** Returns the mapper of a portal that writes {@code as_of} for its own types. */
  static Mapper snakeCase() {
    return new PortalMapper(
        JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build());
  }

  @Override
  public String version() {
    return PackageVersion.VERSION.toString();
  }

  @Override
  public String write(Object value) {
    return mapper.writeValueAsString(value);
  }

  @Override
  public <T> T read(String json, Class<T> type) {
    return mapper.readValue(json, type);
  }
}
