package cases

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

// Right under the recorder, wrong under the server.
func TestBoth(t *testing.T) {
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		t.Fatal(r.URL) // Noncompliant {{"t.Fatal" ends the server's goroutine, not the test: the client gets EOF; call "Error" and return}} [[quickfixes=fail]]
//		^^^^^^^^^^^^^^
// fix@fail {{Call "Error"}}
// edit@fail [[sc=5;ec=10]] {{Error}}
	})
	handler.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil))
	server := httptest.NewServer(handler)
//	                             ^^^^^^^< 1 {{served here}}
	defer server.Close()
}
