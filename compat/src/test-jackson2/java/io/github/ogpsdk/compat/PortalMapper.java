package io.github.ogpsdk.compat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;

/** Jackson 2 as Spring Boot 3 sets it up. */
final class PortalMapper implements Mapper {

  private final ObjectMapper mapper;

  PortalMapper() {
    this(builder().build());
  }

  private PortalMapper(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** Returns the mapper of a portal that writes {@code as_of} for its own types. */
  static Mapper snakeCase() {
    return new PortalMapper(
        builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build());
  }

  private static JsonMapper.Builder builder() {
    return JsonMapper.builder()
        .addModule(new Jdk8Module())
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
  }

  @Override
  public String version() {
    return PackageVersion.VERSION.toString();
  }

  @Override
  public String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public <T> T read(String json, Class<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
