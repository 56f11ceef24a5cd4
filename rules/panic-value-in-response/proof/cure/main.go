// The value goes to the log, and the client gets a general text.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
)

func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if cause := recover(); cause != nil {
				if cause == http.ErrAbortHandler {
					panic(cause)
				}
				log.Print(cause)
				http.Error(w, "internal error", http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

func connect(url string) { panic("can't connect to " + url) }

func main() {
	server := httptest.NewServer(guard(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		connect("postgres://shop:s3cret@10.0.0.7/orders")
	})))
	defer server.Close()
	response, err := http.Get(server.URL)
	if err != nil {
		panic(err)
	}
	defer response.Body.Close()
	body, _ := io.ReadAll(response.Body)
	fmt.Printf("%s: %s", response.Status, body)
}
