// What main leaves behind ends with it.
package main

import (
	"fmt"
	"sync"
)

var state sync.Mutex

func main() {
	defer func() { fmt.Println(recover()) }()
	state.Lock()
	work()
	state.Unlock()
}

func work() {
	var counts map[string]int
	counts[fmt.Sprint(1)]++
	if len(counts) == 0 {
		panic("empty")
	}
}
