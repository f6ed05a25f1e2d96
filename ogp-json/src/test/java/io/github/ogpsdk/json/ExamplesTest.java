package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.partnership.Partnership;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Real partnerships are read without a warning and come back as they were. */
class ExamplesTest {
  static List<Path> files() {
    return Examples.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isReadWithoutWarnings(Path file) {
    ReadResult<Partnership> read = OgpJson.readPartnership(file);

    assertThat(read.warnings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void comesBackFromJson(Path file) {
    Partnership partnership = OgpJson.readPartnership(file).document();

    String json = OgpJson.write(partnership);

    assertThat(OgpJson.readPartnership(json).document()).isEqualTo(partnership);
  }

  @ParameterizedTest
  @MethodSource("files")
  void comesBackFromYaml(Path file) {
    Partnership partnership = OgpJson.readPartnership(file).document();

    String yaml = OgpJson.writeYaml(partnership);

    assertThat(OgpJson.readPartnership(Input.of(yaml).as(Syntax.YAML)).document())
        .isEqualTo(partnership);
  }

  /** Names in "partial" come back in the order of the members; nothing else moves. */
  @ParameterizedTest
  @MethodSource("files")
  void losesNothing(Path file) {
    Tree written = Scan.of(Input.of(file), new Places());
    Partnership partnership = OgpJson.readPartnership(file).document();

    Tree rewritten = JsonWriter.tree(partnership);

    assertThat(Canonical.write(withSortedPartial(rewritten)))
        .isEqualTo(Canonical.write(withSortedPartial(written)));
  }

  private static Tree withSortedPartial(Tree tree) {
    if (tree instanceof Tree.Members members) {
      List<Tree> values = new ArrayList<>();
      for (int i = 0; i < members.names().size(); i++) {
        Tree value = members.values().get(i);
        boolean partial = members.names().get(i).equals("partial");
        values.add(
            partial && value instanceof Tree.Items items
                ? sorted(items)
                : withSortedPartial(value));
      }
      return new Tree.Members(members.names(), values);
    }
    return tree instanceof Tree.Items items
        ? new Tree.Items(items.items().stream().map(ExamplesTest::withSortedPartial).toList())
        : tree;
  }

  private static Tree sorted(Tree.Items items) {
    return new Tree.Items(
        items.items().stream().sorted(Comparator.comparing(Tree::toString)).toList());
  }

  @ParameterizedTest
  @MethodSource("files")
  void isReadAsAPlainMapperReadsIt(Path file) {
    Partnership plain = new JsonMapper().readValue(file.toFile(), Partnership.class);

    assertThat(OgpJson.readPartnership(file).document()).isEqualTo(plain);
  }
}
