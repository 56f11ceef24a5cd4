// Who serves waits until Shutdown has returned: the client gets its answer.
package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"time"
)

func serve() {
	began := make(chan struct{})
	srv := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		close(began)
		time.Sleep(500 * time.Millisecond)
		fmt.Fprint(w, "done")
	})}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	fmt.Println(listener.Addr())
	idle := make(chan struct{})
	go func() {
		defer close(idle)
		<-began
		_ = srv.Shutdown(context.Background())
	}()
	if err := srv.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		panic(err)
	}
	<-idle
}

func main() {
	if len(os.Args) > 1 {
		serve()
		return
	}
	server := exec.Command(os.Args[0], "serve")
	out, err := server.StdoutPipe()
	if err != nil {
		panic(err)
	}
	if err := server.Start(); err != nil {
		panic(err)
	}
	var address string
	fmt.Fscanln(out, &address)
	answer, err := http.Get("http://" + address)
	if err == nil {
		fmt.Println("an answer:", answer.Status)
	} else {
		fmt.Println("no answer:", errors.Unwrap(err))
	}
	fmt.Println("server:", server.Wait())
}
