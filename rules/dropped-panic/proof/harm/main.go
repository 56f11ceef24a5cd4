// Two of three pictures are there, and nobody knows why.
package main

import "fmt"

func render(draw func()) {
	defer func() {
		recover()
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
