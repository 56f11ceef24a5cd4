// What a package that is not at hand changes or needs is not known.
package main

import (
	"net"
	"runtime"

	"example.com/spaces"
)

func run() {
	runtime.LockOSThread()
	_ = spaces.Enter()
	go func() { _, _ = net.Listen("tcp", ":80") }()
}

func main() { run() }
