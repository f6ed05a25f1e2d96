package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.partnership.Partnership;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The document that every Jackson is tried on has every member of every type. */
class EveryMemberTest {
  private static final Path FILE =
      Path.of(System.getProperty("ogp.root", ".."))
          .resolve("compat/src/test/resources/io/github/ogpsdk/compat/every-member.json");

  private final Set<String> there = new TreeSet<>();
  private final Set<String> all = new TreeSet<>();

  @Test
  void documentHasEveryMemberOfEveryType() {
    Assumptions.assumeTrue(Files.isRegularFile(FILE), () -> FILE + " is absent");

    walk(Scan.of(Input.of(FILE), new Places()), Partnership.class);

    all.removeAll(there);
    assertThat(all).isEmpty();
  }

  private void walk(Tree tree, Class<?> type) {
    if (tree instanceof Tree.Items items) {
      items.items().forEach(i -> walk(i, type));
    } else if (tree instanceof Tree.Members members) {
      for (Member member : Shape.of(type).members()) {
        if (member.isNamed()) {
          all.add(type.getSimpleName() + "." + member.name());
          visit(members, member, type);
        }
      }
    }
  }

  private void visit(Tree.Members members, Member member, Class<?> type) {
    Tree value = members.get(member.name());
    if (value != null) {
      there.add(type.getSimpleName() + "." + member.name());
      if (member.kind() instanceof ObjectKind object) {
        walk(value, object.type());
      }
    }
  }
}
