package org.goboundaries.flow.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.goboundaries.flow.Sources;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.types.model.Symbol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which variable a call is about, and whether it was closed before. */
class HandlesTest {
  private static Sources sources(String body) {
    return Sources.of(
        "p.go",
        """
        package p

        import (
        	"os"
        	"syscall"
        )

        type namespace int

        func (n namespace) Set() error   { return nil }
        func (n namespace) Close() error { return nil }

        func use(fd int, flag int) {}
        func ok() bool             { return true }

        func f(fd int, file *os.File, ns namespace) {
        	BODY
        	_ = syscall.Close
        }
        """
            .replace("BODY", body));
  }

  private static String name(@Nullable Symbol symbol) {
    return symbol == null ? "none" : symbol.name();
  }

  private static Handles handles(Sources sources, Site site) {
    return new Handles(sources.model().bodies().of(site.code()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "use(fd, 1) | fd",
        "use(int(file.Fd()), 1) | file",
        "use((int)(uint(fd)), 1) | fd",
        "use(fd+1, 1) | none",
        "use(1, fd) | none",
        "ns.Set() | ns",
        "ok() | none",
      })
  void argumentsAndReceiversAreHandles(String call, String handle) {
    Sources sources = sources(call);
    Site site = sources.site(call.substring(0, call.indexOf('(')));
    assertEquals(handle, name(handles(sources, site).of(site)));
  }

  @ParameterizedTest
  @CsvSource({"syscall.Close(fd), fd", "file.Close(), file", "file.Sync(), none"})
  void closesAreKnownByName(String call, String closed) {
    Sources sources = sources(call + " //@ here");
    Site site = sources.site("here");
    assertEquals(closed, name(handles(sources, site).closedBy(site)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ns.Close() | true",
        "if ok() { ns.Close() } | false",
        "defer ns.Close() | false",
        "file.Close() | false",
        "ns.Close(); ns = 4 | false",
        "ns = 4; ns.Close() | true",
      })
  void isClosedWhereEveryWayHasClosedIt(String before, boolean isClosed) {
    Sources sources = sources(before + "\n\tns.Set() //@ here");
    Site site = sources.site("here");
    assertEquals(isClosed, handles(sources, site).isClosedBefore(site));
  }
}
