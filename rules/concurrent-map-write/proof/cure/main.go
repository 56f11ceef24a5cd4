// The same with a lock.
package main

import (
	"fmt"
	"net"
	"net/http"
	"sync"
)

var (
	mu   sync.Mutex
	hits = map[string]int{}
)

func count(http.ResponseWriter, *http.Request) {
	mu.Lock()
	defer mu.Unlock()
	for i := 0; i < 1000; i++ {
		hits["page"]++
	}
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	http.HandleFunc("/", count)
	go func() { _ = http.Serve(listener, nil) }()
	var wg sync.WaitGroup
	for client := 0; client < 8; client++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < 20; i++ {
				answer, err := http.Get("http://" + listener.Addr().String())
				if err != nil {
					panic(err)
				}
				_ = answer.Body.Close()
			}
		}()
	}
	wg.Wait()
	fmt.Println(hits["page"])
}
