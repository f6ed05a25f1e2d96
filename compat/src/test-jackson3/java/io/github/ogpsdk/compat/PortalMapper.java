package io.github.ogpsdk.compat;

import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.PackageVersion;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 as Spring Boot 4 sets it up. */
final class PortalMapper implements Mapper {

  private final ObjectMapper mapper = JsonMapper.builder().build();

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
