// The goroutine stops its own panic, and hands it over.
package main

import (
	"fmt"
	"net"
	"strings"
)

type channel struct {
	out    chan string
	failed chan error
}

func open(address string) *channel {
	c := &channel{out: make(chan string), failed: make(chan error, 1)}
	go func() {
		defer func() {
			if r := recover(); r != nil {
				c.failed <- fmt.Errorf("open: %v", r)
			}
		}()
		c.run(address)
	}()
	return c
}

func (c *channel) run(address string) {
	l, err := net.Listen("tcp", address)
	if err != nil {
		panic(err)
	}
	defer l.Close()
	c.out <- l.Addr().String()
}

func main() {
	c := open("nowhere:-1")
	select {
	case address := <-c.out:
		fmt.Println("at", address)
	case err := <-c.failed:
		fmt.Println("failed:", strings.HasPrefix(err.Error(), "open: "))
	}
	fmt.Println("still alive")
}
