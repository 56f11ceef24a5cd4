package cases

import (
	"bufio"
	"fmt"
	"io"
	"log"
	"net"
	"os"
)

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
//		^^^^^^^> 2 {{"os.Exit" is called here}}
	}
}

// doc:bad
func serve(l net.Listener) {
	for {
		c, err := l.Accept()
		check(err)
		go handle(c)
//		   ^^^^^^> 1 {{started for each connection here}}
	}
}

func handle(c net.Conn) {
	defer c.Close()
	line, err := bufio.NewReader(c).ReadString('\n')
	check(err) // Noncompliant {{"os.Exit" through "check" ends the whole process for one connection: all others are cut off, no "recover" stops that}}
//	^^^^^^^^^^
	io.WriteString(c, line)
}

// doc:

func literal(l *net.TCPListener) {
	for {
		c, err := l.AcceptTCP()
		if err != nil {
			log.Fatal(err)
		}
		go func() {
//		   ^^^^^^> 1 {{started for each connection here}}
			defer c.Close()
			if _, err := io.Copy(c, c); err != nil {
				log.Fatal(err) // Noncompliant {{"log.Fatal" ends the whole process for one connection: all others are cut off, no "recover" stops that}}
//				^^^^^^^^^^^^^^
			}
		}()
	}
}

// One connection is all that there is.
func once(l net.Listener) {
	c, err := l.Accept()
	check(err)
	go func() {
		_, err := io.Copy(os.Stdout, c)
		check(err)
	}()
}

// What a command does beside its server is no connection.
func beside(l net.Listener) {
	go func() {
		check(os.Chdir("/"))
	}()
	for {
		c, err := l.Accept()
		check(err)
		c.Close()
	}
}
