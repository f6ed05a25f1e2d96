package io.github.ogpsdk.benchmarks.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.StatelessKieSession;

/** Drools 10 with its executable model: rules compiled to Java classes when they are built. */
final class Drools {
  private final StatelessKieSession session;

  /**
   * Builds rules.
   *
   * @param name the file of rules beside this class
   */
  Drools(String name) {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/rules/" + name, text(name));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(name + " cannot be built: " + errors);
    }
    KieContainer container =
        services.newKieContainer(services.getRepository().getDefaultReleaseId());
    session = container.getKieBase().newStatelessKieSession();
  }

  private static String text(String name) {
    try (InputStream rules = Drools.class.getResourceAsStream(name)) {
      if (rules == null) {
        throw new IllegalStateException("there are no rules " + name);
      }
      return new String(rules.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be read", e);
    }
  }

  Failures failures(List<Object> facts) {
    Failures failures = new Failures();
    session.setGlobal("failures", failures);
    session.execute(facts);
    return failures;
  }
}
