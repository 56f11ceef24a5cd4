package cases

import (
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
//	                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{served here}}
		if _, err := w.Write([]byte("a")); err != nil {
			t.Fatal(err) // Noncompliant {{"t.Fatal" ends the server's goroutine, not the test: the client gets EOF, and the test goes on; call "Error" and return}} [[quickfixes=return]]
//			^^^^^^^^^^^^
// fix@return {{Call "Error" and return}}
// edit@return [[sc=6;ec=11]] {{Error}}
// edit@return [[sc=178;ec=178]] {{\n			return}}
		}
		close(done)
	}))
	defer server.Close()
	<-done
}

func TestOtherWriter(t *testing.T) {
	var text strings.Builder
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//	                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{served here}}
		if _, err := io.Copy(&text, r.Body); err != nil {
			t.FailNow() // Noncompliant {{"t.FailNow" ends the server's goroutine, not the test: the client gets EOF, and the test goes on; call "Error" and return}} [[quickfixes=return2]]
//			^^^^^^^^^^^
// fix@return2 {{Call "Fail" and return}}
// edit@return2 [[sc=6;ec=13]] {{Fail}}
// edit@return2 [[sc=180;ec=180]] {{\n			return}}
		}
	}))
	defer server.Close()
}
