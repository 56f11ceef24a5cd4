package cases

import (
	"io"
	"log"
	"net/http"
	"net/http/httptest"
)

func mock() *httptest.Server { return httptest.NewServer(http.HandlerFunc(ofTest)) }
//                                                                        ^^^^^^> 1 {{served here}}

// A test may be meant to end when its own server fails.
func ofTest(w http.ResponseWriter, r *http.Request) {
	if _, err := io.Copy(w, r.Body); err != nil {
		log.Fatal(err) // Noncompliant {{"log.Fatal" ends the whole process for one request: all others are cut off, no "recover" stops that}} [[likely]]
//		^^^^^^^^^^^^^^
	}
}
