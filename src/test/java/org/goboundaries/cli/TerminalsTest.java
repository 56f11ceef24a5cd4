package org.goboundaries.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TerminalsTest {
  @Test
  void terminalsAreToldFromFilesByTheirDevice() {
    assertTrue(Terminals.isTerminal("/dev/pts/3"));
    assertTrue(Terminals.isTerminal("/dev/tty1"));
    assertTrue(Terminals.isTerminal("/dev/console"));
    assertFalse(Terminals.isTerminal("/dev/null"));
    assertFalse(Terminals.isTerminal("pipe:[1234]"));
    assertFalse(Terminals.isTerminal("/home/me/out.txt"));
  }

  @Test
  void descriptorThatIsNotOpenIsNoTerminal() {
    assertFalse(Terminals.isTerminal(999_999));
  }
}
