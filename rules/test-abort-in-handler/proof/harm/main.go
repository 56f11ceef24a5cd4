// A test's handler that calls t.Fatal: the client loses its connection, and the test goes on.
package main

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"testing"
)

func testOrder(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Get("name") == "" {
			t.Fatal("an order without a name")
		}
	}))
	defer server.Close()
	_, err := server.Client().Get(server.URL)
	fmt.Fprintln(out, "the client sees EOF:", errors.Is(err, io.EOF))
	fmt.Fprintln(out, "the test goes on")
}

// What the package testing prints holds times, so it is left out.
var out = os.Stdout

func main() {
	os.Stdout, _ = os.Open(os.DevNull)
	all := func(string, string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{{Name: "TestOrder", F: testOrder}}, nil, nil)
}
