package org.goboundaries.flow.signals;

import org.jspecify.annotations.Nullable;

/** The functions of package os/signal that are given signals. */
public enum Operation {
  /** Signals go to a channel. */
  NOTIFY("Notify", 1),
  /** A signal cancels a context. */
  NOTIFY_CONTEXT("NotifyContext", 1),
  /** Signals are ignored. */
  IGNORE("Ignore", 0),
  /** Signals do what they do by default. */
  RESET("Reset", 0);

  private final String name;
  private final int first;

  Operation(String name, int first) {
    this.name = name;
    this.first = first;
  }

  /** The operation of a function; null for others. */
  static @Nullable Operation of(String name) {
    for (Operation each : values()) {
      if (each.name.equals(name)) {
        return each;
      }
    }
    return null;
  }

  /** The number of the first argument that is a signal, counted from 0. */
  int first() {
    return first;
  }

  /** Whether it asks to hear of signals. */
  public boolean isNotification() {
    return this == NOTIFY || this == NOTIFY_CONTEXT;
  }

  /** As it is called in Go. */
  @Override
  public String toString() {
    return "signal." + name;
  }
}
