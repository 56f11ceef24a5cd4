// Command command ends soon, but for its server.
package main

import (
	"fmt"
	"net/http"
	"os"
	"time"
)

func main() {
	if len(os.Args) > 1 {
		http.HandleFunc("/", handle)
		_ = http.ListenAndServe(":8080", nil)
	}
	fmt.Println(ask())
	for _, name := range os.Args {
		fmt.Println(name, retry())
	}
	for {
		fmt.Println(again())
	}
}

func load() string { return "" }

// The command ends.
func ask() string {
	out := make(chan string)
	go func() { out <- load() }()
	select {
	case text := <-out:
		return text
	case <-time.After(time.Second):
		return ""
	}
}

func retry() string {
	out := make(chan string)
	go func() { out <- load() }()
	select {
	case text := <-out:
		return text
	case <-time.After(time.Second):
		return ""
	}
}

func again() string {
	out := make(chan string)
//	       ^^^^^^^^^^^^^^^^^ p1 1 {{made here, unbuffered}}
	go func() { out <- load() }() // Noncompliant {{nobody receives from "out" after a time-out: the goroutine blocks forever, one more each time}} [[path=p1;quickfixes=f1]]
//	            ^^^^^^^^^^^^^
//	   ^^^^^^ p1 2 {{this goroutine sends its result}}
// fix@f1 {{Give the channel a buffer of 1}}
// edit@f1 [[sl=-2;sc=25;el=-2;ec=25]] {{, 1}}
	select {
	case text := <-out:
		return text
	case <-time.After(time.Second):
//	     ^^^^^^^^^^^^^^^^^^^^^^^^^ p1 3 {{continues without a receive}}
		return ""
	}
}

func handle(w http.ResponseWriter, r *http.Request) {
	out := make(chan string)
//	       ^^^^^^^^^^^^^^^^^ p2 1 {{made here, unbuffered}}
	go func() { out <- load() }() // Noncompliant {{nobody receives from "out" after a cancellation: the goroutine blocks forever, one more each time}} [[path=p2;quickfixes=f2]]
//	            ^^^^^^^^^^^^^
//	   ^^^^^^ p2 2 {{this goroutine sends its result}}
// fix@f2 {{Give the channel a buffer of 1}}
// edit@f2 [[sl=-2;sc=25;el=-2;ec=25]] {{, 1}}
	select {
	case text := <-out:
		fmt.Fprint(w, text)
	case <-r.Context().Done():
//	     ^^^^^^^^^^^^^^^^^^^^ p2 3 {{continues without a receive}}
	}
}
