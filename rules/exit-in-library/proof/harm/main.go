// The program's own work is lost, and its deferred calls.
package main

import (
	"fmt"
	"time"

	"proof/harm/feed"
)

func main() {
	defer fmt.Println("saved")
	feed.Start()
	time.Sleep(5 * time.Second)
}
