package io.github.ogpsdk.json;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a YAML text into a tree: one document, core schema, no merge keys, aliases within limits.
 */
final class YamlScan {

  /** The parser copies what it holds with each piece that it reads: of few pieces, few copies. */
  static final int PIECE = 1024 * 1024;

  private static final String STANDARD = "tag:yaml.org,2002:";

  private final Iterator<Event> events;
  private final String text;
  private final Places places;
  private final Route route = new Route();
  private final YamlAnchors anchors = new YamlAnchors();
  private Position reached = Position.START;

  private YamlScan(Iterator<Event> events, String text, Places places) {
    this.events = events;
    this.text = text;
    this.places = places;
  }

  /**
   * Returns the value of a text.
   *
   * @throws OgpJsonException if it is no YAML text, or uses what the format does without
   */
  static Tree scan(String text, Places places) {
    YamlScan scan =
        new YamlScan(
            new Parse(settings(text)).parseReader(new WholeCharacters(text)).iterator(),
            text,
            places);
    try {
      return scan.document();
    } catch (YamlEngineException e) {
      throw scan.refused(e);
    }
  }

  private static LoadSettings settings(String text) {
    return LoadSettings.builder()
        .setCodePointLimit(Limits.DOCUMENT)
        .setBufferSize(Math.max(1024, Math.min(text.length(), PIECE)))
        .setLabel("document")
        .build();
  }

  /** Returns the next event. On some texts the parser breaks instead of refusing them. */
  private Event next() {
    try {
      Event event = events.next();
      reached = event.getEndMark().map(YamlScan::position).orElse(reached);
      return event;
    } catch (YamlEngineException e) {
      throw e;
    } catch (RuntimeException e) {
      places.problem(ProblemCode.SYNTAX, "what follows is not YAML", route, reached);
      throw new OgpJsonException(places.problems(), e);
    }
  }

  private Tree document() {
    next();
    if (next().getEventId() == Event.ID.StreamEnd) {
      throw new OgpJsonException(
          List.of(Problem.of(ProblemCode.EMPTY, "there is nothing to read", "", Position.START)));
    }
    Tree root = value(next());
    next();
    Event next = next();
    if (next.getEventId() != Event.ID.StreamEnd) {
      throw halt(ProblemCode.TRAILING_CONTENT, "a second document follows", next);
    }
    return root;
  }

  private Tree value(Event event) {
    if (places.listens()) {
      Position at = position(event);
      places.value(route, at.line(), at.column());
    }
    if (event instanceof AliasEvent alias) {
      return aliased(alias);
    }
    if (route.depth() >= Limits.DEPTH && event instanceof CollectionStartEvent) {
      throw halt(ProblemCode.LIMIT, "nested deeper than " + Limits.DEPTH + " levels", event);
    }
    checkTag(event);
    Tree tree =
        switch (event.getEventId()) {
          case MappingStart -> members(((CollectionStartEvent) event).isFlow());
          case SequenceStart -> items();
          default -> scalar((ScalarEvent) event);
        };
    Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
    anchor.ifPresent(a -> anchors.put(a.getValue(), tree));
    return tree;
  }

  private Tree aliased(AliasEvent alias) {
    String name = alias.getAlias().getValue();
    Tree tree = anchors.get(name);
    if (tree == null) {
      throw halt(
          ProblemCode.SYNTAX,
          "the alias \"" + name + "\" has no anchor that ends before it",
          alias);
    }
    if (!anchors.use(name, route.depth())) {
      throw halt(ProblemCode.LIMIT, "aliases stand for too many values", alias);
    }
    return tree;
  }

  private void checkTag(Event event) {
    Optional<String> tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : ((CollectionStartEvent) event).getTag();
    String wanted =
        switch (event.getEventId()) {
          case MappingStart -> "map";
          case SequenceStart -> "seq";
          default -> "str";
        };
    if (tag.isPresent() && !tag.get().equals("!") && !tag.get().equals(STANDARD + wanted)) {
      throw halt(ProblemCode.UNSUPPORTED_SYNTAX, "the tag " + tag.get() + " is not allowed", event);
    }
  }

  private Tree scalar(ScalarEvent event) {
    String text = event.getValue();
    checkText(text, event);
    return event.isPlain() && event.getTag().isEmpty()
        ? YamlCore.resolve(text)
        : new Tree.Words(text);
  }

  private Tree items() {
    List<Tree> items = new ArrayList<>();
    for (Event e = next(); e.getEventId() != Event.ID.SequenceEnd; e = next()) {
      route.down(items.size());
      items.add(value(e));
      route.up();
    }
    return new Tree.Items(items);
  }

  private Tree members(boolean inBraces) {
    MemberList members = new MemberList();
    Optional<String> last = Optional.empty();
    for (Event e = next(); e.getEventId() != Event.ID.MappingEnd; e = next()) {
      String name = name(e);
      route.down(name);
      Position at = position(e);
      if (places.listens()) {
        places.name(route, at.line(), at.column());
      }
      boolean fresh = members.isFresh(name);
      if (!fresh) {
        places.problem(
            ProblemCode.DUPLICATE_MEMBER,
            "\"" + name + "\" stands twice in this object",
            route,
            at);
      }
      Event next = next();
      if (inBraces && isBare(e, next)) {
        throw bare(name, last, at);
      }
      Tree value = value(next);
      last =
          value instanceof Tree.Words words
              ? Optional.of(name + ": \"" + words.text() + ", ")
              : Optional.empty();
      if (fresh) {
        members.add(name, value);
      }
      route.up();
    }
    return members.tree();
  }

  /** Whether a name stands in braces with neither a colon nor a value. */
  private boolean isBare(Event name, Event next) {
    if (!(name instanceof ScalarEvent key && key.isPlain())
        || !(next instanceof ScalarEvent value && value.isPlain() && value.getValue().isEmpty())
        || key.getEndMark().isEmpty()
        || value.getStartMark().isEmpty()) {
      return false;
    }
    int from = text.offsetByCodePoints(0, key.getEndMark().get().getIndex());
    int to = text.offsetByCodePoints(0, value.getStartMark().get().getIndex());
    return text.substring(from, Math.max(from, to)).indexOf(':') < 0;
  }

  /** What follows a comma in a text without quotes reads as a name; so does {@code id:sc}. */
  private OgpJsonException bare(String name, Optional<String> last, Position at) {
    Optional<String> meant = Slips.withSpace(name);
    places.problem(
        ProblemCode.SYNTAX,
        meant.isPresent()
            ? Slips.noSpace(name)
            : "\""
                + Kinds.shortened(name)
                + "\" has no value; in braces a text with a comma stands in quotes",
        route,
        at,
        meant.or(() -> last.map(l -> l + name + "\"")));
    return new OgpJsonException(places.problems());
  }

  private String name(Event event) {
    if (!(event instanceof ScalarEvent scalar)) {
      throw halt(ProblemCode.UNSUPPORTED_SYNTAX, "a member's name must be a text", event);
    }
    String name = scalar.getValue();
    checkText(name, event);
    if (name.length() > Limits.NAME) {
      throw halt(ProblemCode.LIMIT, "a member's name is too long", event);
    }
    if (scalar.isPlain() && name.equals("<<")) {
      throw halt(ProblemCode.UNSUPPORTED_SYNTAX, "merge keys are no part of YAML 1.2", event);
    }
    return name;
  }

  private void checkText(String text, Event event) {
    if (text.length() > Limits.TEXT) {
      throw halt(ProblemCode.LIMIT, "a text is too long", event);
    }
    if (Surrogates.areLone(text)) {
      String message = "the text has half of a surrogate pair";
      places.problem(ProblemCode.BAD_ENCODING, message, route, position(event));
    }
  }

  private static Position position(Event event) {
    return event.getStartMark().map(YamlScan::position).orElse(Position.START);
  }

  private static Position position(Mark mark) {
    return new Position(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private OgpJsonException halt(ProblemCode code, String message, Event event) {
    places.problem(code, message, route, position(event));
    return new OgpJsonException(places.problems());
  }

  private OgpJsonException refused(YamlEngineException e) {
    Position position = Position.START;
    String message = String.valueOf(e.getMessage());
    if (e instanceof MarkedYamlEngineException marked) {
      position = marked.getProblemMark().map(YamlScan::position).orElse(position);
      message = marked.getProblem();
    } else if (e instanceof ReaderException reader) {
      int at =
          text.offsetByCodePoints(
              0, Math.min(reader.getPosition(), text.codePointCount(0, text.length())));
      position = Position.ofOffset(text, at);
      message = "a character that YAML does not allow";
    }
    Optional<Slips.Slip> slip = Slips.near(text, position.line());
    places.problem(
        ProblemCode.SYNTAX,
        slip.map(Slips.Slip::message).orElse(ParserWords.yaml(message)),
        route,
        slip.map(s -> new Position(s.line(), s.column())).orElse(position),
        slip.flatMap(Slips.Slip::suggestion));
    return new OgpJsonException(places.problems(), e);
  }
}
