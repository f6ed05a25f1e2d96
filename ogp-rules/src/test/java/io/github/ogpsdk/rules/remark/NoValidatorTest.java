package io.github.ogpsdk.rules.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogpsdk.json.OgpJson;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Remarks where Hibernate Validator, which is optional, is not on the class path. */
class NoValidatorTest {
  @Test
  void otherRemarksAreFound() throws Exception {
    try (URLClassLoader bare = withoutValidator()) {
      Callable<?> remarks =
          (Callable<?>) bare.loadClass(Codes.class.getName()).getConstructor().newInstance();

      assertThatThrownBy(() -> bare.loadClass("org.hibernate.validator.HibernateValidator"))
          .isInstanceOf(ClassNotFoundException.class);
      assertThat(remarks.call()).isEqualTo("[itself]");
    }
  }

  /** Loaded by another loader: the codes of the remarks on a body that is its own parent. */
  public static final class Codes implements Callable<String> {
    @Override
    public String call() {
      String facts =
          """
          {"format": "partnership", "version": "0.1.0", "id": "x", "asOf": "2024-06-30",
           "member": {"id": "x", "type": "national", "code": "PE", "name": "X"},
           "mechanisms": [
             {"id": "b", "name": "B", "type": "multi-stakeholder-forum", "parent": "b"}]}
          """;
      return Remarks.of(OgpJson.readPartnership(facts).document()).stream()
          .map(remark -> remark.code().code())
          .toList()
          .toString();
    }
  }

  private static URLClassLoader withoutValidator() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    URL[] entries =
        Stream.of(path.split(File.pathSeparator))
            .filter(entry -> !entry.matches(".*(hibernate|jakarta|classmate|jboss).*"))
            .map(NoValidatorTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(entries, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }
}
