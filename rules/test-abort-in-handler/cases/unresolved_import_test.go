package cases

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"example.com/unknown/check"
	"example.com/unknown/web"
)

func TestUnknownServer(t *testing.T) {
	server := web.Serve(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		t.Fatal(r.URL)
	}))
	defer server.Close()
}

func TestUnknownCheck(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		check.NoError(t, r.ParseForm())
	}))
	defer server.Close()
}
