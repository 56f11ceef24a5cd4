// The same handler answers and returns.
package main

import (
	"bufio"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/valyala/fasthttp"
	"github.com/valyala/fasthttp/fasthttputil"
)

func main() {
	listener := fasthttputil.NewInmemoryListener()
	server := &fasthttp.Server{
		Handler:     handle,
		Concurrency: 1,
		Logger:      quiet{},
	}
	go server.Serve(listener)
	ask(listener, "/give-up", 20*time.Second)
	for range 3 {
		ask(listener, "/", 20*time.Second)
	}
}

func handle(ctx *fasthttp.RequestCtx) {
	if string(ctx.Path()) == "/give-up" {
		ctx.SetStatusCode(fasthttp.StatusServiceUnavailable)
		ctx.SetConnectionClose()
		return
	}
	ctx.SetBodyString("fine")
	ctx.SetConnectionClose()
}

type quiet struct{}

func (quiet) Printf(string, ...any) {}

func ask(listener *fasthttputil.InmemoryListener, path string, limit time.Duration) {
	conn, err := listener.Dial()
	if err != nil {
		panic(err)
	}
	defer conn.Close()
	conn.SetReadDeadline(time.Now().Add(limit))
	// a server that has no worker left answers before it has read the request
	io.WriteString(conn, "GET "+path+" HTTP/1.1\r\nHost: server\r\n\r\n")
	resp, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		fmt.Println(path+":", err)
		return
	}
	body, err := io.ReadAll(resp.Body)
	fmt.Printf("%s: %d %q %v\n", path, resp.StatusCode, body, err)
	time.Sleep(100 * time.Millisecond) // a worker is free shortly after its answer
}
