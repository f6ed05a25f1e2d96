package io.github.ogpsdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.partnership.Member;
import io.github.ogpsdk.model.partnership.MemberType;
import io.github.ogpsdk.model.partnership.Partnership;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The model without any other jar: the annotations it carries are optional at run time. */
class BareJarTest {
  private URLClassLoader bare;

  @BeforeEach
  void open() throws IOException {
    URL[] model = {Types.classes().toUri().toURL()};
    bare = new URLClassLoader(model, ClassLoader.getPlatformClassLoader());
  }

  @AfterEach
  void close() throws IOException {
    bare.close();
  }

  @Test
  void noAnnotationJarIsThere() {
    for (String annotation :
        new String[] {
          "com.fasterxml.jackson.annotation.JsonProperty",
          "jakarta.validation.Valid",
          "org.jspecify.annotations.Nullable",
          "org.immutables.value.Value"
        }) {
      assertThatThrownBy(() -> bare.loadClass(annotation))
          .isInstanceOf(ClassNotFoundException.class);
    }
  }

  @Test
  void everyRecordAndCodeListIsReady() throws ClassNotFoundException {
    for (Class<?> type : Types.ALL) {
      if (type.isRecord() || type.isEnum()) {
        Class<?> alone = Class.forName(type.getName(), true, bare);

        assertThat(alone).isNotEqualTo(type);
        assertThat(Arrays.asList(alone.getMethods())).isNotEmpty();
        assertThat(alone.getAnnotations()).hasSizeLessThan(3);
      }
    }
  }

  @Test
  void aPartnershipIsBuilt() throws ReflectiveOperationException {
    Object country =
        loaded(MemberType.class).getMethod("ofCode", String.class).invoke(null, "national");
    Object member = build(Member.class, "id", "xx", "type", country);
    Object forum = build(Mechanism.class, "id", "forum");
    Object forums =
        loaded(Listing.class)
            .getMethod("of", Object[].class)
            .invoke(null, (Object) new Object[] {forum});

    Object partnership =
        build(
            Partnership.class,
            "format",
            "partnership",
            "version",
            "0.1.0",
            "id",
            "xx",
            "member",
            member,
            "mechanisms",
            forums);

    assertThat(partnership.toString())
        .startsWith("Partnership[format=partnership, version=0.1.0, id=xx,")
        .contains("mechanisms=[Mechanism[id=forum,");
    assertThatThrownBy(() -> build(Member.class, "id", "xx"))
        .isInstanceOf(InvocationTargetException.class)
        .hasRootCauseMessage("Cannot build Member, some of required attributes are not set [type]");
  }

  private Class<?> loaded(Class<?> type) throws ClassNotFoundException {
    return bare.loadClass(type.getName());
  }

  private Object build(Class<?> type, Object... members) throws ReflectiveOperationException {
    Object builder = loaded(type).getMethod("builder").invoke(null);
    for (int i = 0; i < members.length; i += 2) {
      setter(builder, (String) members[i], members[i + 1]).invoke(builder, members[i + 1]);
    }
    Method build = builder.getClass().getMethod("build");
    build.setAccessible(true);
    return build.invoke(builder);
  }

  private static Method setter(Object builder, String name, Object value) {
    Method setter =
        Arrays.stream(builder.getClass().getMethods())
            .filter(m -> m.getName().equals(name) && m.getParameterCount() == 1)
            .filter(m -> m.getParameterTypes()[0].isInstance(value))
            .findFirst()
            .orElseThrow();
    setter.setAccessible(true);
    return setter;
  }
}
