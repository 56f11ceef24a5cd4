// The handler answers with an error: the server and the other requests go on.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"os/exec"
	"time"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) > 1 {
		serve()
		return
	}
	server := exec.Command(os.Args[0], "serve")
	server.Stderr = os.Stderr
	out, err := server.StdoutPipe()
	if err != nil {
		panic(err)
	}
	if err := server.Start(); err != nil {
		panic(err)
	}
	url, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		panic(err)
	}
	url = url[:len(url)-1]
	answer := make(chan error)
	go func() {
		_, err := get(url + "/slow")
		answer <- err
	}()
	time.Sleep(200 * time.Millisecond)
	_, err = get(url + "/bad")
	fmt.Println("bad request answered:", err == nil)
	fmt.Println("other request answered:", <-answer == nil)
	_, err = get(url + "/slow")
	fmt.Println("server still there:", err == nil)
	server.Process.Kill()
	server.Wait()
}

func get(url string) (string, error) {
	res, err := http.Get(url)
	if err != nil {
		return "", err
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	return string(text), err
}

func serve() {
	http.HandleFunc("/slow", func(w http.ResponseWriter, r *http.Request) {
		time.Sleep(500 * time.Millisecond)
		io.WriteString(w, "done")
	})
	http.HandleFunc("/bad", func(w http.ResponseWriter, r *http.Request) {
		defer func() { fmt.Fprintln(os.Stderr, "guard:", recover()) }()
		err := errors.New("bad request")
		log.Print(err)
		http.Error(w, err.Error(), http.StatusBadRequest)
	})
	listen()
}

func listen() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("http://%s\n", l.Addr())
	log.Fatal(http.Serve(l, nil))
}
