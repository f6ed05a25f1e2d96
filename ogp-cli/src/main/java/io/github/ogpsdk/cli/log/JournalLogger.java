package io.github.ogpsdk.cli.log;

import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** A logger that writes to the {@link Journal}. */
final class JournalLogger extends LegacyAbstractLogger {
  private static final long serialVersionUID = 1L;

  JournalLogger(String name) {
    this.name = name;
  }

  @Override
  public boolean isTraceEnabled() {
    return Journal.tells(name, Level.TRACE);
  }

  @Override
  public boolean isDebugEnabled() {
    return Journal.tells(name, Level.DEBUG);
  }

  @Override
  public boolean isInfoEnabled() {
    return Journal.tells(name, Level.INFO);
  }

  @Override
  public boolean isWarnEnabled() {
    return Journal.tells(name, Level.WARN);
  }

  @Override
  public boolean isErrorEnabled() {
    return Journal.tells(name, Level.ERROR);
  }

  @Override
  protected @Nullable String getFullyQualifiedCallerName() {
    return null;
  }

  @Override
  protected void handleNormalizedLoggingCall(
      Level level,
      @Nullable Marker marker,
      String message,
      @Nullable Object @Nullable [] arguments,
      @Nullable Throwable cause) {
    Journal.tell(level, MessageFormatter.basicArrayFormat(message, arguments), cause);
  }
}
