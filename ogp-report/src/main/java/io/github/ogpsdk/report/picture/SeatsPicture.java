package io.github.ogpsdk.report.picture;

import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.SeatGroup;
import io.github.ogpsdk.model.body.SeatRole;
import java.util.ArrayList;
import java.util.List;

/**
 * Who sits where: the seats of a table as a half circle, group by group, with vacancies and the
 * chairs of the time. Each group has its color, its letter and its side's shape.
 */
final class SeatsPicture {
  private static final double WIDTH = 440;
  private static final double RADIUS = 172;
  private static final double TOP = 26;
  private static final double TEXT = 40;
  private static final double LINE = 18;
  private static final double GAP = 8;

  private final Captions captions;
  private final Mechanism body;
  private final Composition table;

  SeatsPicture(Captions captions, Mechanism body, Composition table) {
    this.captions = captions;
    this.body = body;
    this.table = table;
  }

  /** Returns whether there is anything to draw of a group. */
  static boolean isNumbered(SeatGroup group) {
    return group.count().isPresent() || group.min().isPresent();
  }

  /**
   * Draws the seats.
   *
   * @param chairs who chaired at the time of the table
   */
  Picture draw(String id, List<Membership> chairs) {
    List<Block> blocks = blocks(chairs);
    int seats = blocks.stream().mapToInt(Block::drawn).sum();
    double middle = TOP + RADIUS;
    String title = title(blocks);
    Drawing drawing =
        new Drawing(id, WIDTH, height(blocks, chairs), title, description(blocks, chairs));
    Chamber chamber = Chamber.of(Math.max(seats, 1), RADIUS);
    int at = 0;
    for (Block block : blocks) {
      drawing.open(block.isNumbered() ? "ogp-group" : "ogp-group ogp-empty", block.words(captions));
      for (int i = 0; i < block.drawn(); i++) {
        Chamber.Spot spot = chamber.spots().get(at++);
        boolean vacant = !block.isNumbered() || i >= block.drawn() - block.vacant();
        new Seat(WIDTH / 2 + spot.x(), middle + spot.y(), chamber.seat(), block, vacant)
            .draw(drawing, captions.sideOf(block.group().sector()), i < block.chairs());
      }
      drawing.close();
    }
    String total =
        table.total().isPresent() || isCounted(blocks) ? String.valueOf(total(blocks)) : "?";
    drawing.text(WIDTH / 2, middle - 6, total, "ogp-big ogp-middle");
    drawing.text(
        WIDTH / 2, middle + 12, captions.get("seats.unit"), "ogp-small ogp-middle ogp-faint");
    legend(drawing, blocks, chairs, middle + 40);
    return drawing.done();
  }

  /** Returns what the seats show: whether the two sides have equally many. */
  private String title(List<Block> blocks) {
    int[] sides = new int[3];
    for (Block block : blocks) {
      boolean counts =
          block.group().inBalance().orElse(true)
              && block.group().role().filter(SeatRole.OBSERVER::equals).isEmpty();
      if (counts) {
        sides[captions.sideOf(block.group().sector())] += block.group().count().orElse(0);
      }
    }
    String key =
        !isCounted(blocks) || sides[1] > 0 || sides[0] + sides[2] == 0
            ? "seats.title"
            : sides[0] == sides[2] ? "seats.equal" : "seats.unequal";
    return captions.get(
        key, "body", captions.body(body), "government", sides[0], "outside", sides[2]);
  }

  private void legend(Drawing drawing, List<Block> blocks, List<Membership> chairs, double top) {
    double y = top;
    for (Block block : blocks) {
      new Seat(22, y - 5, 9, block, !block.isNumbered())
          .draw(drawing, captions.sideOf(block.group().sector()), false);
      y = words(drawing, block.words(captions), y) + GAP;
    }
    for (Membership chair : chairs) {
      drawing.circle(22, y - 5, 8, "ogp-ring");
      y = words(drawing, captions.chair(chair), y) + GAP;
    }
  }

  private static double words(Drawing drawing, String words, double top) {
    double y = top;
    for (String line : Legend.lines(words, WIDTH - TEXT - 8)) {
      drawing.text(TEXT, y, line, "ogp-text");
      y += LINE;
    }
    return y;
  }

  private double height(List<Block> blocks, List<Membership> chairs) {
    double lines = 0;
    for (Block block : blocks) {
      lines += Legend.lines(block.words(captions), WIDTH - TEXT - 8).size() * LINE + GAP;
    }
    for (Membership chair : chairs) {
      lines += Legend.lines(captions.chair(chair), WIDTH - TEXT - 8).size() * LINE + GAP;
    }
    return TOP + RADIUS + 40 + lines;
  }

  private String description(List<Block> blocks, List<Membership> chairs) {
    List<String> sentences = new ArrayList<>();
    sentences.add(captions.get("seats.basis", "basis", captions.basis(table.basis())));
    blocks.forEach(b -> sentences.add(captions.sentence(b.words(captions))));
    chairs.forEach(c -> sentences.add(captions.sentence(captions.chair(c))));
    if (!table.seats().isComplete()) {
      sentences.add(captions.get("seats.partial"));
    }
    return String.join(" ", sentences);
  }

  private List<Block> blocks(List<Membership> chairs) {
    List<SeatGroup> groups = new ArrayList<>(table.seats().items());
    groups.sort(java.util.Comparator.comparingInt(g -> captions.sideOf(g.sector())));
    List<Block> blocks = new ArrayList<>();
    List<Membership> left = new ArrayList<>(chairs);
    for (int i = 0; i < groups.size(); i++) {
      SeatGroup group = groups.get(i);
      int mine = 0;
      for (Membership chair : List.copyOf(left)) {
        boolean sits =
            chair.sector().filter(s -> captions.sectors().isWithin(s, group.sector())).isPresent();
        if (sits) {
          mine++;
          left.remove(chair);
        }
      }
      blocks.add(new Block(group, i, mine));
    }
    return blocks;
  }

  private boolean isCounted(List<Block> blocks) {
    return !blocks.isEmpty()
        && table.seats().isComplete()
        && blocks.stream().allMatch(Block::isNumbered);
  }

  private int total(List<Block> blocks) {
    return table.total().orElseGet(() -> blocks.stream().mapToInt(Block::drawn).sum());
  }
}
