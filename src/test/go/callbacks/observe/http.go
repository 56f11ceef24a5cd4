package main

import (
	"context"
	"net"
	"net/http"
	"net/http/cgi"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"time"
)

var httpProbes = []probe{
	{"net/http Handle 1.ServeHTTP", func(t *trial) {
		http.Handle("/", t)
		t.get(httptest.NewServer(nil))
	}},
	{"net/http Handle 1.ServeHTTP", func(t *trial) {
		http.Handle("/", t)
		t.record(http.DefaultServeMux)
	}},
	{"net/http HandleFunc 1", func(t *trial) {
		http.HandleFunc("/", t.ServeHTTP)
		t.get(httptest.NewServer(nil))
	}},
	{"net/http HandleFunc 1", func(t *trial) {
		http.HandleFunc("/", t.ServeHTTP)
		t.record(http.DefaultServeMux)
	}},
	{"net/http ServeMux.Handle 1.ServeHTTP", func(t *trial) {
		mux := http.NewServeMux()
		mux.Handle("/", t)
		t.get(httptest.NewServer(mux))
	}},
	{"net/http ServeMux.Handle 1.ServeHTTP", func(t *trial) {
		mux := http.NewServeMux()
		mux.Handle("/", t)
		t.record(mux)
	}},
	{"net/http ServeMux.HandleFunc 1", func(t *trial) {
		mux := http.NewServeMux()
		mux.HandleFunc("/", t.ServeHTTP)
		t.get(httptest.NewServer(mux))
	}},
	{"net/http ServeMux.HandleFunc 1", func(t *trial) {
		mux := http.NewServeMux()
		mux.HandleFunc("/", t.ServeHTTP)
		t.record(mux)
	}},
	{"net/http Serve 1.ServeHTTP", func(t *trial) {
		listener := listen()
		request(listener)
		http.Serve(&closing{Listener: listener, t: t}, t)
	}},
	{"net/http ListenAndServe 1.ServeHTTP", func(t *trial) {
		listener := listen()
		listener.Close()
		go func() {
			time.Sleep(settling)
			http.Get("http://" + listener.Addr().String())
		}()
		go http.ListenAndServe(listener.Addr().String(), t)
		t.await()
	}},
	{"net/http Server.Handler field.ServeHTTP", func(t *trial) {
		server := &http.Server{Handler: t}
		t.returned()
		t.serve(server)
	}},
	{"net/http/httptest NewServer 0.ServeHTTP", func(t *trial) { t.get(httptest.NewServer(t)) }},
	{"net/http/httptest NewTLSServer 0.ServeHTTP", func(t *trial) { t.get(httptest.NewTLSServer(t)) }},
	{"net/http/httptest NewUnstartedServer 0.ServeHTTP", func(t *trial) {
		server := httptest.NewUnstartedServer(t)
		t.returned()
		server.Start()
		t.get(server)
	}},
	{"net/http AllowQuerySemicolons 0.ServeHTTP", func(t *trial) { t.record(http.AllowQuerySemicolons(t)) }},
	{"net/http MaxBytesHandler 0.ServeHTTP", func(t *trial) { t.record(http.MaxBytesHandler(t, 1)) }},
	{"net/http StripPrefix 1.ServeHTTP", func(t *trial) { t.record(http.StripPrefix("", t)) }},
	{"net/http TimeoutHandler 0.ServeHTTP", func(t *trial) {
		t.record(http.TimeoutHandler(t, time.Hour, ""))
	}},
	{"net/http CrossOriginProtection.Handler 0.ServeHTTP", func(t *trial) {
		t.record(http.NewCrossOriginProtection().Handler(t))
	}},
	{"net/http CrossOriginProtection.SetDenyHandler 0.ServeHTTP", func(t *trial) {
		protection := http.NewCrossOriginProtection()
		protection.SetDenyHandler(t)
		t.returned()
		request := httptest.NewRequest("POST", "/", nil)
		request.Header.Set("Sec-Fetch-Site", "cross-site")
		protection.Handler(http.NotFoundHandler()).ServeHTTP(httptest.NewRecorder(), request)
	}},
	{"net/http Server.RegisterOnShutdown 0", func(t *trial) {
		server := new(http.Server)
		server.RegisterOnShutdown(t.hit)
		t.returned()
		server.Shutdown(context.Background())
		t.await()
	}},
	{"net/http Server.BaseContext field", func(t *trial) {
		server := &http.Server{BaseContext: func(net.Listener) context.Context {
			t.hit()
			return context.Background()
		}}
		t.returned()
		listener := listen()
		request(listener)
		server.Serve(&closing{Listener: listener, t: t})
	}},
	{"net/http Server.ConnContext field", func(t *trial) {
		server := &http.Server{ConnContext: func(ctx context.Context, _ net.Conn) context.Context {
			t.hit()
			return ctx
		}}
		t.returned()
		listener := listen()
		request(listener)
		server.Serve(&closing{Listener: listener, t: t})
	}},
	{"net/http/cgi Serve 0.ServeHTTP", func(t *trial) {
		os.Setenv("REQUEST_METHOD", "GET")
		os.Setenv("SERVER_PROTOCOL", "HTTP/1.1")
		os.Setenv("HTTP_HOST", "example.com")
		cgi.Serve(t)
	}},
	{"net/http/httputil ReverseProxy.Director field", func(t *trial) {
		t.record(&httputil.ReverseProxy{Director: func(*http.Request) { t.hit() }})
	}},
	{"net/http/httputil ReverseProxy.Rewrite field", func(t *trial) {
		t.record(&httputil.ReverseProxy{Rewrite: func(*httputil.ProxyRequest) { t.hit() }})
	}},
	{"net/http/httputil ReverseProxy.ErrorHandler field", func(t *trial) {
		proxy := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: "unknown"})
		proxy.ErrorHandler = func(http.ResponseWriter, *http.Request, error) { t.hit() }
		t.record(proxy)
	}},
	{"net/http/httputil ReverseProxy.ModifyResponse field", func(t *trial) {
		target, err := url.Parse(httptest.NewServer(http.NotFoundHandler()).URL)
		if err != nil {
			panic(err)
		}
		proxy := httputil.NewSingleHostReverseProxy(target)
		proxy.ModifyResponse = func(*http.Response) error { t.hit(); return nil }
		t.record(proxy)
	}},
}

// ServeHTTP makes the trial itself a handler that hits.
func (t *trial) ServeHTTP(http.ResponseWriter, *http.Request) { t.hit() }

// get asks a server once.
func (t *trial) get(server *httptest.Server) {
	t.returned()
	server.Client().Get(server.URL)
}

// record has a handler answer one request on this goroutine.
func (t *trial) record(handler http.Handler) {
	t.returned()
	handler.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil))
}

// serve runs a server on a goroutine of its own and asks it once.
func (t *trial) serve(server *http.Server) {
	listener := listen()
	go server.Serve(listener)
	http.Get("http://" + listener.Addr().String())
}

func listen() net.Listener {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	return listener
}

func request(listener net.Listener) {
	go http.Get("http://" + listener.Addr().String())
}

// closing ends the server's loop when its second connection is awaited.
type closing struct {
	net.Listener
	t        *trial
	accepted bool
}

func (c *closing) Accept() (net.Conn, error) {
	if c.accepted {
		c.t.await()
		return nil, net.ErrClosed
	}
	c.accepted = true
	return c.Listener.Accept()
}
