package main

import (
	"bytes"
	"context"
	"crypto/tls"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httptrace"
	"net/url"
)

var clientProbes = []probe{
	{"net/http Client.CheckRedirect field", func(t *trial) {
		client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error {
			t.hit()
			return http.ErrUseLastResponse
		}}
		t.returned()
		client.Get(httptest.NewServer(http.RedirectHandler("/", http.StatusFound)).URL)
	}},
	{"net/http Client.Transport field.RoundTrip", func(t *trial) {
		client := http.Client{Transport: roundTripper{t}}
		t.returned()
		client.Get("http://example.com")
	}},
	{"net/http Request.GetBody field", func(t *trial) {
		request, _ := http.NewRequest("POST", httptest.NewServer(http.RedirectHandler("/", 307)).URL, bytes.NewReader([]byte("a")))
		request.GetBody = func() (io.ReadCloser, error) { t.hit(); return http.NoBody, nil }
		t.returned()
		http.DefaultClient.Do(request)
	}},
	{"net/http Transport.Proxy field", func(t *trial) {
		t.transport(&http.Transport{Proxy: func(*http.Request) (*url.URL, error) { t.hit(); return nil, nil }}, false)
	}},
	{"net/http Transport.DialContext field", func(t *trial) {
		t.transport(&http.Transport{DialContext: t.dialContext}, false)
	}},
	{"net/http Transport.Dial field", func(t *trial) { t.transport(&http.Transport{Dial: t.dial}, false) }},
	{"net/http Transport.DialTLSContext field", func(t *trial) {
		t.transport(&http.Transport{DialTLSContext: t.dialContext}, true)
	}},
	{"net/http Transport.DialTLS field", func(t *trial) {
		t.transport(&http.Transport{DialTLS: t.dial}, true)
	}},
	{"net/http Transport.OnProxyConnectResponse field", func(t *trial) {
		proxy := t.proxy()
		proxy.OnProxyConnectResponse = func(context.Context, *url.URL, *http.Request, *http.Response) error {
			t.hit()
			return io.EOF
		}
		t.transport(proxy, true)
	}},
	{"net/http Transport.GetProxyConnectHeader field", func(t *trial) {
		proxy := t.proxy()
		proxy.GetProxyConnectHeader = func(context.Context, *url.URL, string) (http.Header, error) {
			t.hit()
			return nil, io.EOF
		}
		t.transport(proxy, true)
	}},
	{"net/http/httptrace ClientTrace.GetConn field", func(t *trial) {
		t.trace(&httptrace.ClientTrace{GetConn: func(string) { t.hit() }})
	}},
	{"net/http/httptrace ClientTrace.GotConn field", func(t *trial) {
		t.trace(&httptrace.ClientTrace{GotConn: func(httptrace.GotConnInfo) { t.hit() }})
	}},
	{"net/http/httptrace ClientTrace.PutIdleConn field", func(t *trial) {
		t.trace(&httptrace.ClientTrace{PutIdleConn: func(error) { t.hit() }})
	}},
	{"net/http/httptrace ClientTrace.GotFirstResponseByte field", func(t *trial) {
		t.trace(&httptrace.ClientTrace{GotFirstResponseByte: t.hit})
	}},
	{"net/http/httptrace ClientTrace.TLSHandshakeStart field", func(t *trial) {
		t.trace(&httptrace.ClientTrace{TLSHandshakeStart: t.hit})
	}},
	{"net/http/httptrace ClientTrace.TLSHandshakeDone field", func(t *trial) {
		t.trace(&httptrace.ClientTrace{TLSHandshakeDone: func(tls.ConnectionState, error) { t.hit() }})
	}},
	{"net/http/httptrace ClientTrace.WroteHeaderField field", func(t *trial) {
		t.trace(&httptrace.ClientTrace{WroteHeaderField: func(string, []string) { t.hit() }})
	}},
	{"net/http/httptrace ClientTrace.WroteHeaders field", func(t *trial) {
		t.trace(&httptrace.ClientTrace{WroteHeaders: t.hit})
	}},
	{"net/http/httptrace ClientTrace.WroteRequest field", func(t *trial) {
		t.trace(&httptrace.ClientTrace{WroteRequest: func(httptrace.WroteRequestInfo) { t.hit() }})
	}},
	{"net/http/httptrace ClientTrace.DNSStart field", func(t *trial) {
		t.trace(&httptrace.ClientTrace{DNSStart: func(httptrace.DNSStartInfo) { t.hit() }})
	}},
	{"net/http/httptrace ClientTrace.DNSStart field", func(t *trial) {
		t.traceDial(&httptrace.ClientTrace{DNSStart: func(httptrace.DNSStartInfo) { t.hit() }})
	}},
	{"net/http/httptrace ClientTrace.DNSDone field", func(t *trial) {
		t.trace(&httptrace.ClientTrace{DNSDone: func(httptrace.DNSDoneInfo) { t.hit() }})
	}},
	{"net/http/httptrace ClientTrace.DNSDone field", func(t *trial) {
		t.traceDial(&httptrace.ClientTrace{DNSDone: func(httptrace.DNSDoneInfo) { t.hit() }})
	}},
	{"net/http/httptrace ClientTrace.ConnectStart field", func(t *trial) {
		t.trace(&httptrace.ClientTrace{ConnectStart: func(string, string) { t.hit() }})
	}},
	{"net/http/httptrace ClientTrace.ConnectStart field", func(t *trial) {
		t.traceDial(&httptrace.ClientTrace{ConnectStart: func(string, string) { t.hit() }})
	}},
	{"net/http/httptrace ClientTrace.ConnectDone field", func(t *trial) {
		t.trace(&httptrace.ClientTrace{ConnectDone: func(string, string, error) { t.hit() }})
	}},
	{"net/http/httptrace ClientTrace.ConnectDone field", func(t *trial) {
		t.traceDial(&httptrace.ClientTrace{ConnectDone: func(string, string, error) { t.hit() }})
	}},
}

type roundTripper struct{ t *trial }

func (r roundTripper) RoundTrip(*http.Request) (*http.Response, error) {
	r.t.hit()
	return nil, io.EOF
}

// proxy is a transport through a server that agrees to everything.
func (t *trial) proxy() *http.Transport {
	agree := func(http.ResponseWriter, *http.Request) {}
	address, err := url.Parse(httptest.NewServer(http.HandlerFunc(agree)).URL)
	if err != nil {
		panic(err)
	}
	return &http.Transport{Proxy: http.ProxyURL(address)}
}

func (t *trial) dialContext(context.Context, string, string) (net.Conn, error) {
	t.hit()
	return nil, io.EOF
}

func (t *trial) dial(string, string) (net.Conn, error) {
	t.hit()
	return nil, io.EOF
}

// transport sends one request.
func (t *trial) transport(transport *http.Transport, secure bool) {
	t.returned()
	start := httptest.NewServer
	if secure {
		start = httptest.NewTLSServer
	}
	client := http.Client{Transport: transport}
	client.Get(start(http.NotFoundHandler()).URL)
}

// trace sends one traced request to a name that must be looked up.
func (t *trial) trace(trace *httptrace.ClientTrace) {
	t.returned()
	server := httptest.NewTLSServer(http.NotFoundHandler())
	address, _ := url.Parse(server.URL)
	ctx := httptrace.WithClientTrace(context.Background(), trace)
	request, err := http.NewRequestWithContext(ctx, "GET", "https://localhost:"+address.Port(), nil)
	if err != nil {
		panic(err)
	}
	client := server.Client()
	client.Transport.(*http.Transport).TLSClientConfig.ServerName = "example.com"
	if response, err := client.Do(request); err == nil {
		io.Copy(discard, response.Body)
		response.Body.Close()
	}
	t.await()
}

// traceDial dials on this goroutine.
func (t *trial) traceDial(trace *httptrace.ClientTrace) {
	t.returned()
	_, port, _ := net.SplitHostPort(listen().Addr().String())
	new(net.Dialer).DialContext(httptrace.WithClientTrace(context.Background(), trace), "tcp4", "localhost:"+port)
}
