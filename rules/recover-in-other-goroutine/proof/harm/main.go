// The guard of New doesn't stop the panic of the goroutine that New starts.
package main

import (
	"fmt"
	"net"
	"time"
)

type channel struct{ out chan string }

func open(address string) (c *channel, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("open: %v", r)
		}
	}()
	c = &channel{out: make(chan string)}
	go c.run(address)
	return c, nil
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
	_, err := open("nowhere:-1")
	fmt.Println("error:", err)
	time.Sleep(5 * time.Second)
	fmt.Println("still alive")
}
