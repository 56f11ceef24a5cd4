package org.goboundaries.flow.endings;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.goboundaries.flow.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A handler that ends because its answer could not be written, and does no more. */
class FailedWritesTest {
  private static final String HEAD =
      """
      package p
      import ("encoding/json"; "encoding/xml"; "fmt"; "io"; "net/http"; "strings"; "testing")
      func write(http.ResponseWriter) (int, error) { return 0, nil }
      func must(t *testing.T, err error) { if err != nil { t.Fatal(err) } }
      func reply(t *testing.T, w http.ResponseWriter, b []byte) { must(t, json.NewEncoder(w).Encode(b)) }
      """;

  private static boolean follows(String body) {
    String text =
        """
        func Test(t *testing.T, other *strings.Builder, b []byte) {
          http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { //@ handler
            %s
          })
        }
        """;
    Sources sources = Sources.of("p_test.go", HEAD + text.formatted(body));
    EndingPath way = sources.way("handler", Kind.TEST_ABORT);
    return sources.model().endings().followsFailedWrite(sources.code("handler"), way);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if _, err := w.Write(b); err != nil { t.Fatal(err) }",
        "_, err := w.Write(b); if err != nil { t.Fatal(err) }",
        "_, err := (w).Write(b); if err != nil { (t.Fatal)(err) }",
        "_, err := io.WriteString(w, \"a\"); if err != nil { t.Fatal(err) }",
        "if _, err := fmt.Fprint(w, 1); err != nil { t.Fatal(err) }",
        "if _, err := fmt.Fprintf(w, \"\"); err != nil { t.Fatal(err) }",
        "if _, err := fmt.Fprintln(w); err != nil { t.Fatal(err) }",
        "w.Header(); if _, err := w.Write(b); err != nil { t.Fatal(err) }",
        "switch r.URL.Path { case \"/\": if _, err := w.Write(b); err != nil { t.Fatal(err) } }",
        "switch { case b == nil: _, err := w.Write(b); if err != nil { t.Fatal(err) } }",
        "select { default: _, err := w.Write(b); if err != nil { t.Fatal(err) } }",
        "if err := json.NewEncoder(w).Encode(b); err != nil { t.Fatal(err) }",
        "enc := json.NewEncoder(w); if err := enc.Encode(b); err != nil { t.Fatal(err) }",
        "err := xml.NewEncoder(w).Encode(b); if err != nil { t.Fatal(err) }",
        "_, err := w.Write(b); must(t, err)",
        "must(t, json.NewEncoder(w).Encode(b))",
        "reply(t, w, b)",
        "if b != nil { _, err := w.Write(b); if err != nil { t.Fatal(err) } } else { b = nil }",
      })
  void theClientHasGone(String body) {
    assertTrue(follows(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // there is more to do
        "if _, err := w.Write(b); err != nil { t.Fatal(err) }; b = nil",
        "if _, err := w.Write(b); err != nil { t.Fatal(err); b = nil }",
        "if b != nil { if _, err := w.Write(b); err != nil { t.Fatal(err) } }; b = nil",
        "switch { case b == nil: if _, err := w.Write(b); err != nil { t.Fatal(err) }; b = nil }",
        "for range 3 { if _, err := w.Write(b); err != nil { t.Fatal(err) } }",
        // something else went wrong
        "if _, err := other.Write(b); err != nil { t.Fatal(err) }",
        "if _, err := write(w); err != nil { t.Fatal(err) }",
        "if _, err := io.WriteString(other, \"a\"); err != nil { t.Fatal(err) }",
        "if _, err := fmt.Fprint(other, w); err != nil { t.Fatal(err) }",
        "if _, err := fmt.Sscan(\"\", w); err != nil { t.Fatal(err) }",
        "if _, err := w.Header().Write(other), error(nil); err != nil { t.Fatal(err) }",
        "if err := r.ParseForm(); err != nil { t.Fatal(err) }",
        "if err := http.NewResponseController(w).Flush(); err != nil { t.Fatal(err) }",
        "_, err := w.Write(b); b = nil; if err != nil { t.Fatal(err) }",
        "w.Write(b); t.Fatal()",
        "t.Fatal()",
        "if b == nil { t.Fatal() }",
        // it is not this function that ends
        "if _, err := w.Write(b); err != nil { func() { t.Fatal(err) }() }",
        "_, err := other.Write(b); must(t, err)",
        "_, err := w.Write(b); must(t, err); b = nil",
        "must(t, json.NewEncoder(other).Encode(b))",
        "if err := json.NewDecoder(r.Body).Decode(&b); err != nil { t.Fatal(err) }",
        "if err := json.NewEncoder(w).Encode(b); err != nil { t.Fatal(err) }; b = nil",
        // it is no statement of its own
        "_, err := w.Write(b); defer t.Fatal(err)",
      })
  void theClientMayStillWait(String body) {
    assertFalse(follows(body));
  }

  @Test
  void aWriterThatIsOnlyNamedSoIsAnother() {
    String text =
        """
        type ResponseWriter struct{ io.Writer }
        func f(t *testing.T, w ResponseWriter) {
          if _, err := w.Write(nil); err != nil {
            t.Fatal(err)
          }
        }
        """;
    Sources sources = Sources.of("p_test.go", HEAD + text);
    EndingPath way = sources.way("f", Kind.TEST_ABORT);
    assertFalse(sources.model().endings().followsFailedWrite(sources.code("f"), way));
  }
}
