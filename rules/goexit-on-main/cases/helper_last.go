package main

import "runtime"

func serve() {}

func main() {
	go serve()
	wait()
}

func wait() {
	runtime.Goexit()
}
