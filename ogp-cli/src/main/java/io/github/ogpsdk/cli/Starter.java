package io.github.ogpsdk.cli;

import io.github.ogpsdk.model.body.MechanismType;
import io.github.ogpsdk.model.partnership.MemberType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A file to start from: a partnership as YAML with comments in one language. */
public final class Starter {
  private static final String INTERNATIONAL = MemberType.INTERNATIONAL.code();

  private Starter() {}

  /** Returns the types there are: of members, then of bodies. */
  public static List<String> types() {
    List<String> types = new ArrayList<>();
    Arrays.stream(MemberType.values()).map(MemberType::code).forEach(types::add);
    types.addAll(MechanismType.codes());
    return types;
  }

  /**
   * Returns a starter file.
   *
   * @param type one of {@link #types()}; a type of body stands for a national member with such a
   *     body
   * @param today the day that the file is to describe
   */
  public static String of(String type, Language language, LocalDate today) {
    boolean ofMember = Arrays.stream(MemberType.values()).anyMatch(t -> t.code().equals(type));
    boolean steering = type.equals(MechanismType.INTERNATIONAL_STEERING_COMMITTEE.code());
    String member = ofMember ? type : steering ? INTERNATIONAL : MemberType.NATIONAL.code();
    MechanismType usual =
        member.equals(INTERNATIONAL)
            ? MechanismType.INTERNATIONAL_STEERING_COMMITTEE
            : MechanismType.MULTI_STAKEHOLDER_FORUM;
    String text = template(language);
    text = section(text, "national", member.equals(MemberType.NATIONAL.code()));
    text = section(text, "local", member.equals(MemberType.LOCAL.code()));
    text = section(text, "cycle", !member.equals(INTERNATIONAL));
    return text.replace("{{member}}", member)
        .replace("{{mechanism}}", ofMember ? usual.code() : type)
        .replace("{{today}}", today.toString());
  }

  private static String section(String text, String name, boolean wanted) {
    String start = "{{#" + name + "}}\n";
    String end = "{{/" + name + "}}\n";
    int from = text.indexOf(start);
    int to = text.indexOf(end, from);
    String inside = wanted ? text.substring(from + start.length(), to) : "";
    return text.substring(0, from) + inside + text.substring(to + end.length());
  }

  private static String template(Language language) {
    String name = "starter/" + language.code() + ".yaml";
    try (InputStream stream = Starter.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(stream, "no " + name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
