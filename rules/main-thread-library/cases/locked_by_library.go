// The library's own init locks the main goroutine.
package main

import "github.com/veandco/go-sdl2/sdl"

func main() {
	if err := sdl.Init(0); err != nil {
		panic(err)
	}
	go events()
//	   ^^^^^^> 1 {{started here as a goroutine}}
	sdl.PollEvent()
}

func events() {
	for {
		sdl.WaitEvent() // Noncompliant {{"WaitEvent" needs the main OS thread, which the goroutine may not be on: lock it in an init of package main}}
//		^^^^^^^^^^^^^^^
		println("event")
	}
}
