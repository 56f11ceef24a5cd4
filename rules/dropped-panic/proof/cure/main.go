// The log tells what happened.
package main

import (
	"fmt"
	"log"
)

func render(draw func()) {
	defer func() {
		if r := recover(); r != nil {
			log.Print("render: ", r)
		}
	}()
	draw()
}

func main() {
	var sizes map[string]int
	for _, name := range []string{"a", "b", "c"} {
		render(func() {
			if name == "b" {
				sizes[name] = len(name)
			}
			fmt.Println("rendered", name)
		})
	}
}
