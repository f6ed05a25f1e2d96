package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Phrases;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence, in any language, what is wrong with a command line. */
final class UsageWords {
  private UsageWords() {}

  static String of(ParameterException e, Phrases phrases) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      boolean command = e.getCommandLine().getParent() == null;
      String kind = unmatched.isUnknownOption() ? "option" : command ? "command" : "argument";
      return phrases.get("usage.unknown-" + kind, "name", unmatched.getUnmatched().get(0))
          + phrases.meant(unmatched.getSuggestions().stream().findFirst());
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec wanted = missing.getMissing().get(0);
      String key = wanted.isOption() ? "usage.missing-value" : "usage.missing";
      return phrases.get(
          key, "what", wanted.isOption() ? name(wanted) : ParameterLabels.of(wanted, phrases));
    }
    if (e instanceof OverwrittenOptionException twice) {
      return phrases.get("usage.once", "name", name(twice.getOverwritten()));
    }
    String message = String.valueOf(e.getMessage());
    ArgSpec spec = e.getArgSpec();
    if (spec == null) {
      return message.equals(Ogp.NO_COMMAND) ? phrases.get("usage.no-command") : message;
    }
    if (spec.isOption() && spec.arity().max() == 0) {
      return phrases.get("usage.no-value", "name", name(spec));
    }
    String option = "Invalid value for option '" + name(spec) + "'";
    String parameter = "Invalid value for positional parameter";
    int words = message.indexOf(": ");
    return (message.startsWith(option) || message.startsWith(parameter)) && words > 0
        ? phrases.get("problem", "place", name(spec), "message", message.substring(words + 2))
        : message;
  }

  static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }
}
