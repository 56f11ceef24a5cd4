package cases

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

// doc:bad
func TestBad(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//	                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{served here}}
		if r.Method != http.MethodPost {
			t.Fatal("a post is expected") // Noncompliant {{"t.Fatal" ends the server's goroutine, not the test: the client gets EOF; call "Error" and return}} [[quickfixes=return]]
//			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
// fix@return {{Call "Error" and return}}
// edit@return [[sc=6;ec=11]] {{Error}}
// edit@return [[sc=173;ec=173]] {{\n			return}}
		}
	}))
	defer server.Close()
	if _, err := http.Get(server.URL); err != nil {
		t.Fatal(err)
	}
}

// doc:good
func TestGood(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodPost {
			t.Error("a post is expected")
			w.WriteHeader(http.StatusMethodNotAllowed)
			return
		}
	}))
	defer server.Close()
	if _, err := http.Get(server.URL); err != nil {
		t.Fatal(err)
	}
}

// doc:end
