package cases

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

// doc:bad
func TestHelper(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//	                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{served here}}
		must(t, r.ParseForm()) // Noncompliant {{"t.Fatal" through "must" ends the server's goroutine, not the test: the client gets EOF; hand the error to the test}}
//		^^^^^^^^^^^^^^^^^^^^^^
	}))
	defer server.Close()
	must(t, nil)
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
//		^^^^^^^< 2 {{"t.Fatal" is called here}}
	}
}

// doc:good
func TestGoodHelper(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := r.ParseForm(); err != nil {
			t.Error(err)
			return
		}
	}))
	defer server.Close()
	must(t, nil)
}

// doc:end
func TestHandedOver(t *testing.T) {
	failed := make(chan error, 1)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		failed <- r.ParseForm()
	}))
	defer server.Close()
	must(t, <-failed)
}
