package org.goboundaries.sonar;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Hears what the plugin writes to the log, until it is closed. */
final class Log implements AutoCloseable {
  private final Logger logger = (Logger) LoggerFactory.getLogger("org.goboundaries.sonar");
  private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

  Log() {
    heard.start();
    logger.setLevel(Level.DEBUG);
    logger.addAppender(heard);
  }

  /** The lines of a level. */
  List<String> lines(Level level) {
    return List.copyOf(heard.list).stream()
        .filter(event -> event.getLevel() == level)
        .map(ILoggingEvent::getFormattedMessage)
        .toList();
  }

  @Override
  public void close() {
    logger.detachAppender(heard);
    logger.setLevel(null);
  }
}
