// A client that breaks off ends the server of all others.
package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"time"
)

func main() {
	if len(os.Args) > 1 {
		serve()
		return
	}
	server := exec.Command(os.Args[0], "serve")
	out, err := server.StdoutPipe()
	check(err)
	check(server.Start())
	address, err := bufio.NewReader(out).ReadString('\n')
	check(err)
	address = address[:len(address)-1]
	patient, err := net.Dial("tcp", address)
	check(err)
	broken, err := net.Dial("tcp", address)
	check(err)
	io.WriteString(broken, "no end of li")
	broken.Close()
	time.Sleep(300 * time.Millisecond)
	io.WriteString(patient, "hello\n")
	answer, _ := bufio.NewReader(patient).ReadString('\n')
	fmt.Printf("answer: %q\n", answer)
	server.Process.Kill()
	server.Wait()
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func serve() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	fmt.Println(l.Addr())
	for {
		c, err := l.Accept()
		check(err)
		go handle(c)
	}
}

func handle(c net.Conn) {
	defer c.Close()
	line, err := bufio.NewReader(c).ReadString('\n')
	check(err)
	io.WriteString(c, line)
}
