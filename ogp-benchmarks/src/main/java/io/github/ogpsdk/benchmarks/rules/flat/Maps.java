package io.github.ogpsdk.benchmarks.rules.flat;

import java.beans.BeanInfo;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the beans into maps, with whole numbers as long as CEL has them. */
public final class Maps {
  private Maps() {}

  /** Returns a bean, list or value with maps for all beans. */
  public static Object of(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Maps::of).toList();
    }
    if (value instanceof Integer number) {
      return number.longValue();
    }
    return value instanceof String || value instanceof Boolean ? value : members(value);
  }

  private static Map<String, Object> members(Object bean) {
    try {
      BeanInfo info = Introspector.getBeanInfo(bean.getClass(), Object.class);
      Map<String, Object> members = new LinkedHashMap<>();
      for (PropertyDescriptor property : info.getPropertyDescriptors()) {
        members.put(property.getName(), of(property.getReadMethod().invoke(bean)));
      }
      return members;
    } catch (IntrospectionException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
