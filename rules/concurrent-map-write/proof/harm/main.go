// Two clients are enough: their requests write to one map. The recover of the handler doesn't help.
package main

import (
	"net"
	"net/http"
)

var hits = map[string]int{}

func count(http.ResponseWriter, *http.Request) {
	defer func() { _ = recover() }()
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
	for client := 0; client < 8; client++ {
		go func() {
			for {
				if answer, err := http.Get("http://" + listener.Addr().String()); err == nil {
					_ = answer.Body.Close()
				}
			}
		}()
	}
	select {}
}
