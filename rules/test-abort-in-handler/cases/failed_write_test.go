package cases

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// The client has gone: there is nobody left to whom an answer could be missing.
func TestFailedWrite(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/a":
			if _, err := w.Write([]byte("a")); err != nil {
				t.Fatal(err)
			}
		case "/b":
			_, err := io.WriteString(w, "b")
			if err != nil {
				t.Fatal(err)
			}
		case "/c":
			w.Header().Set("Content-Type", "text/plain")
			if _, err := w.Write([]byte("c")); err != nil {
				t.Fatal(err)
			}
		default:
			_, err := fmt.Fprintln(w, "d")
			if err != nil {
				t.Fatal(err)
			}
		}
	}))
	defer server.Close()
}

func TestMoreToDo(t *testing.T) {
	done := make(chan bool)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//	                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ p1 1 {{served here}}
		if _, err := w.Write([]byte("a")); err != nil {
			t.Fatal(err) // Noncompliant {{"t.Fatal" ends the server's goroutine, not the test: the client gets EOF; call "Error" and return}} [[path=p1;quickfixes=f1]]
//			^^^^^^^^^^^^
// fix@f1 {{Call "Error" and return}}
// edit@f1 [[sc=6;ec=11]] {{Error}}
// edit@f1 [[sc=160;ec=160]] {{\n			return}}
		}
		close(done)
	}))
	defer server.Close()
	<-done
}

func TestOtherWriter(t *testing.T) {
	var text strings.Builder
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//	                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ p2 1 {{served here}}
		if _, err := io.Copy(&text, r.Body); err != nil {
			t.FailNow() // Noncompliant {{"t.FailNow" ends the server's goroutine, not the test: the client gets EOF; call "Error" and return}} [[path=p2;quickfixes=f2]]
//			^^^^^^^^^^^
// fix@f2 {{Call "Fail" and return}}
// edit@f2 [[sc=6;ec=13]] {{Fail}}
// edit@f2 [[sc=161;ec=161]] {{\n			return}}
		}
	}))
	defer server.Close()
}

func TestFailedEncoding(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/a":
			if err := json.NewEncoder(w).Encode("a"); err != nil {
				t.Fatal(err)
			}
		case "/b":
			encoder := json.NewEncoder(w)
			encoder.SetIndent("", " ")
			if err := encoder.Encode("b"); err != nil {
				t.Fatal(err)
			}
		case "/c":
			mustReply(t, json.NewEncoder(w).Encode("c"))
		default:
			reply(t, w, "d")
		}
	}))
	defer server.Close()
}

func reply(t *testing.T, w http.ResponseWriter, text string) {
	t.Helper()
	_, err := io.WriteString(w, text)
	mustReply(t, err)
}

func mustReply(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestFailedDecoding(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//	                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ p3 1 {{served here}}
		var text string
		mustDecode(t, json.NewDecoder(r.Body).Decode(&text)) // Noncompliant {{"t.Fatal" through "mustDecode" ends the server's goroutine, not the test: the client gets EOF; hand the error to the test}} [[path=p3]]
//		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	}))
	defer server.Close()
}

func mustDecode(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
//		^^^^^^^ p3 2 {{"t.Fatal" is called here}}
	}
}
