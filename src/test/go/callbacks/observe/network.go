package main

import (
	"context"
	"io"
	"net"
	"syscall"
)

var networkProbes = []probe{
	{"net ListenConfig.Control field", func(t *trial) {
		config := net.ListenConfig{Control: t.control}
		t.returned()
		config.Listen(context.Background(), "tcp", "127.0.0.1:0")
	}},
	{"net Resolver.Dial field", func(t *trial) {
		resolver := net.Resolver{PreferGo: true, Dial: t.resolve}
		t.returned()
		resolver.LookupTXT(context.Background(), "example.com.")
	}},
	{"net Resolver.Dial field", func(t *trial) {
		resolver := net.Resolver{PreferGo: true, Dial: t.resolve}
		t.returned()
		resolver.LookupIPAddr(context.Background(), "example.com.")
	}},
}

func (t *trial) control(string, string, syscall.RawConn) error {
	t.hit()
	return nil
}

func (t *trial) resolve(context.Context, string, string) (net.Conn, error) {
	t.hit()
	return nil, io.EOF
}
