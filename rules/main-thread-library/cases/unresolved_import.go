// What packages need that no row names is not known.
package main

import "example.com/windows"

func main() {
	windows.Init()
	go windows.PollEvents()
}
