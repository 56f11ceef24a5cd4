// The handler reports the error and answers: the client learns of it, and the test decides.
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"testing"
)

func testOrder(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Get("name") == "" {
			t.Error("an order without a name")
			http.Error(w, "no name", http.StatusBadRequest)
			return
		}
	}))
	defer server.Close()
	resp, err := server.Client().Get(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	fmt.Fprintln(out, "the client sees:", resp.StatusCode)
	if resp.StatusCode != http.StatusOK {
		t.Fatal(resp.Status)
	}
	fmt.Fprintln(out, "the test goes on")
}

// What the package testing prints holds times, so it is left out.
var out = os.Stdout

func main() {
	os.Stdout, _ = os.Open(os.DevNull)
	all := func(string, string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{{Name: "TestOrder", F: testOrder}}, nil, nil)
}
