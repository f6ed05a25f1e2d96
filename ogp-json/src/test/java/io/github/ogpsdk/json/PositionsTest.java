package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Values and names are found by their pointers. */
class PositionsTest {
  private static final List<String> POINTERS = List.of("", "/a", "/a/1", "/b~1c~0", "/none");

  @Test
  void valuesOfAJsonTextAreFound() {
    Positions positions =
        Positions.of(Input.of("{\r\n  \"a\": [1,\r\n    {\"é🏛\": 0}],\r\n\"b/c~\": 2}"), POINTERS);

    assertThat(positions.value("")).contains(new Position(1, 1));
    assertThat(positions.name("/a")).contains(new Position(2, 3));
    assertThat(positions.value("/a")).contains(new Position(2, 8));
    assertThat(positions.value("/a/1")).contains(new Position(3, 5));
    assertThat(positions.name("/b~1c~0")).contains(new Position(4, 1));
    assertThat(positions.value("/b~1c~0")).contains(new Position(4, 9));
    assertThat(positions.value("/none")).isEmpty();
    assertThat(positions.name("/a/1")).isEmpty();
    assertThat(positions.value("/a/0")).as("not asked for").isEmpty();
  }

  @Test
  void valuesOfAYamlTextAreFound() {
    Positions positions = Positions.of(Input.of("a:\n  - 1\n  - {x: 0}\n\"b/c~\": 2\n"), POINTERS);

    assertThat(positions.name("/a")).contains(new Position(1, 1));
    assertThat(positions.value("/a")).contains(new Position(2, 3));
    assertThat(positions.value("/a/1")).contains(new Position(3, 5));
    assertThat(positions.value("/b~1c~0")).contains(new Position(4, 9));
  }

  @Test
  void offsetIsALineAndAColumn() {
    assertThat(Position.ofOffset("a\nb\r\nc\rd", 0)).isEqualTo(new Position(1, 1));
    assertThat(Position.ofOffset("a\nb\r\nc\rd", 2)).isEqualTo(new Position(2, 1));
    assertThat(Position.ofOffset("a\nb\r\nc\rd", 5)).isEqualTo(new Position(3, 1));
    assertThat(Position.ofOffset("a\nb\r\nc\rd", 7)).isEqualTo(new Position(4, 1));
    assertThat(Position.ofOffset("abc", 9)).isEqualTo(new Position(1, 4));
  }
}
