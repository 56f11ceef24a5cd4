// Package web serves.
package web

import (
	"io"
	"net/http"

	"shop/fail"
	"shop/store"
)

// Handle answers.
func Handle(w http.ResponseWriter, r *http.Request) {
//   ^^^^^^ bad 1 {{a handler by its parameters}}
	_, err := io.Copy(w, r.Body)
	fail.On(err) // Noncompliant {{"os.Exit" through "On" ends the whole process for one request: all others are cut off, no "recover" stops that}} [[path=bad]]
//	^^^^^^^^^^^^
}

// Far is about what lies far away.
func Far(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, store.Name(r.FormValue("id")))
}
