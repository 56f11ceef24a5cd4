// One request panics while it holds the mutex; the next one waits for ever.
package main

import (
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"sync"
	"time"
)

type counter struct {
	mu    sync.Mutex
	count int
}

func (c *counter) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c.mu.Lock()
	if r.URL.Path == "/reset" {
		panic(errors.New("not allowed"))
	}
	c.count++
	fmt.Fprint(w, c.count)
	c.mu.Unlock()
}

func get(url string) string {
	client := http.Client{
		Timeout:   time.Second,
		Transport: &http.Transport{DisableKeepAlives: true},
	}
	response, err := client.Get(url)
	if os.IsTimeout(err) {
		return "no answer"
	} else if err != nil {
		return "broken off"
	}
	defer response.Body.Close()
	body, _ := io.ReadAll(response.Body)
	return string(body)
}

func main() {
	server := httptest.NewUnstartedServer(&counter{})
	server.Config.ErrorLog = log.New(io.Discard, "", 0)
	server.Start()
	fmt.Println(get(server.URL + "/"))
	fmt.Println(get(server.URL + "/reset"))
	fmt.Println(get(server.URL + "/"))
}
