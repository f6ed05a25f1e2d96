package io.github.ogpsdk.json;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON text into a tree. */
final class JsonScan {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.DEPTH)
                  .maxNumberLength(Limits.NUMBER)
                  .maxStringLength(Limits.TEXT)
                  .maxNameLength(Limits.NAME)
                  .build())
          .build();

  private final JsonParser parser;
  private final Places places;
  private final boolean listens;
  private final boolean suspect;
  private final Route route = new Route();

  private JsonScan(JsonParser parser, Places places, boolean suspect) {
    this.parser = parser;
    this.places = places;
    this.listens = places.listens();
    this.suspect = suspect;
  }

  /**
   * Returns the value of a text.
   *
   * @throws OgpJsonException if it is no JSON text
   */
  static Tree scan(Input input, Places places) {
    boolean suspect = !input.isSound() || Surrogates.mayBeEscaped(input.text());
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), input.text())) {
      JsonScan scan = new JsonScan(parser, places, suspect);
      try {
        return scan.document();
      } catch (JacksonException e) {
        throw scan.refused(e);
      }
    }
  }

  /** Returns the value that this library wrote as tokens: no reader's limit holds for it. */
  static Tree written(JsonParser tokens) {
    return new JsonScan(tokens, new Places(), false).document();
  }

  private Tree document() {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new OgpJsonException(
          List.of(Problem.of(ProblemCode.EMPTY, "there is nothing to read", "", Position.START)));
    }
    Tree root = value(first);
    JsonToken next;
    try {
      next = parser.nextToken();
    } catch (JacksonException e) {
      throw trailing();
    }
    if (next != null) {
      throw trailing();
    }
    return root;
  }

  private Tree value(JsonToken token) {
    if (listens) {
      TokenStreamLocation at = parser.currentTokenLocation();
      places.value(route, at.getLineNr(), at.getColumnNr());
    }
    return switch (token) {
      case START_OBJECT -> members();
      case START_ARRAY -> items();
      case VALUE_STRING -> new Tree.Words(checked(parser.getString()));
      case VALUE_TRUE -> new Tree.Flag(true);
      case VALUE_FALSE -> new Tree.Flag(false);
      case VALUE_NULL -> Tree.Nothing.NULL;
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> decimal();
      default -> throw new IllegalStateException("no value: " + token);
    };
  }

  private Tree integer() {
    String written = parser.getString();
    return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? Tree.Numeral.integer(written, new BigInteger(written))
        : Tree.Numeral.integer(written, parser.getLongValue());
  }

  private Tree decimal() {
    try {
      return Tree.Numeral.decimal(parser.getString(), parser.getDecimalValue());
    } catch (NumberFormatException e) {
      throw new OgpJsonException(
          List.of(
              new Problem(
                  ProblemCode.LIMIT,
                  "a number has an exponent that is too large",
                  route.pointer(),
                  position(parser.currentTokenLocation()),
                  Optional.empty(),
                  Optional.empty())),
          e);
    }
  }

  private Tree items() {
    List<Tree> items = new ArrayList<>();
    for (JsonToken t = next(); t != JsonToken.END_ARRAY; t = next()) {
      route.down(items.size());
      items.add(value(t));
      route.up();
    }
    return new Tree.Items(items);
  }

  private Tree members() {
    MemberList members = new MemberList();
    while (next() != JsonToken.END_OBJECT) {
      String name = checked(parser.currentName());
      route.down(name);
      boolean fresh = members.isFresh(name);
      if (listens) {
        TokenStreamLocation at = parser.currentTokenLocation();
        places.name(route, at.getLineNr(), at.getColumnNr());
      }
      if (!fresh) {
        places.problem(
            ProblemCode.DUPLICATE_MEMBER,
            "\"" + name + "\" stands twice in this object",
            route,
            position(parser.currentTokenLocation()));
      }
      Tree value = value(next());
      if (fresh) {
        members.add(name, value);
      }
      route.up();
    }
    return members.tree();
  }

  private JsonToken next() {
    return Objects.requireNonNull(parser.nextToken());
  }

  private String checked(String text) {
    if (suspect && Surrogates.areLone(text)) {
      places.problem(
          ProblemCode.BAD_ENCODING,
          "the text has half of a surrogate pair",
          route,
          position(parser.currentTokenLocation()));
    }
    return text;
  }

  private static Position position(@Nullable TokenStreamLocation at) {
    return at == null
        ? Position.START
        : new Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }

  private OgpJsonException trailing() {
    return new OgpJsonException(
        List.of(
            Problem.of(
                ProblemCode.TRAILING_CONTENT,
                "something follows the document",
                "the end of the text",
                position(parser.currentLocation()))));
  }

  private OgpJsonException refused(JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    Position position = position(at == null ? parser.currentLocation() : at);
    ProblemCode code =
        e instanceof StreamConstraintsException ? ProblemCode.LIMIT : ProblemCode.SYNTAX;
    String message =
        e instanceof UnexpectedEndOfInputException
            ? "the text ends too early"
            : code == ProblemCode.LIMIT && isDeep()
                ? "nested deeper than " + Limits.DEPTH + " levels"
                : ParserWords.json(e.getOriginalMessage());
    Problem problem =
        new Problem(code, message, route.pointer(), position, Optional.empty(), Optional.empty());
    List<Problem> all = new ArrayList<>(places.problems());
    all.add(problem);
    return new OgpJsonException(all, e);
  }

  private boolean isDeep() {
    return parser.streamReadContext().getNestingDepth() >= Limits.DEPTH;
  }
}
