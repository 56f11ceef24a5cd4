package main

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"io"
	"io/fs"
	"log/slog"
	"math/rand"
	"net"
	"net/rpc"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"syscall"
	"testing/fstest"
	"testing/quick"
	"testing/slogtest"
)

var otherProbes = []probe{
	{"io/fs WalkDir 2", func(t *trial) {
		fs.WalkDir(fstest.MapFS{"a": {}}, ".", func(string, fs.DirEntry, error) error { t.hit(); return nil })
	}},
	{"path/filepath WalkDir 1", func(t *trial) {
		filepath.WalkDir(".", func(string, fs.DirEntry, error) error { t.hit(); return fs.SkipAll })
	}},
	{"path/filepath Walk 1", func(t *trial) {
		filepath.Walk(".", func(string, fs.FileInfo, error) error { t.hit(); return fs.SkipAll })
	}},
	{"log/slog Record.Attrs 0", func(t *trial) {
		var record slog.Record
		record.Add("a", 1)
		record.Attrs(func(slog.Attr) bool { t.hit(); return true })
	}},
	{"log/slog HandlerOptions.ReplaceAttr field", func(t *trial) {
		options := slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr { t.hit(); return a }}
		t.returned()
		slog.New(slog.NewTextHandler(discard, &options)).Info("a")
	}},
	{"log/slog New 0.Handle", func(t *trial) {
		logger := slog.New(handler{slog.DiscardHandler, t})
		t.returned()
		logger.Info("a")
	}},
	{"testing/quick Check 0", func(t *trial) { quick.Check(func(int) bool { t.hit(); return true }, nil) }},
	{"testing/quick CheckEqual 0", func(t *trial) {
		quick.CheckEqual(func(int) int { t.hit(); return 1 }, func(int) int { return 1 }, nil)
	}},
	{"testing/quick CheckEqual 1", func(t *trial) {
		quick.CheckEqual(func(int) int { return 1 }, func(int) int { t.hit(); return 1 }, nil)
	}},
	{"testing/quick Config.Values field", func(t *trial) {
		config := quick.Config{Values: func(v []reflect.Value, _ *rand.Rand) {
			t.hit()
			v[0] = reflect.ValueOf(1)
		}}
		t.returned()
		quick.Check(func(int) bool { return true }, &config)
	}},
	{"testing/slogtest TestHandler 1", func(t *trial) {
		slogtest.TestHandler(slog.DiscardHandler, func() []map[string]any { t.hit(); return nil })
	}},
	{"os Process.WithHandle 0", func(t *trial) {
		process, err := os.FindProcess(os.Getpid())
		if err != nil {
			panic(err)
		}
		process.WithHandle(func(uintptr) { t.hit() })
	}},
	{"os/exec Cmd.Cancel field", func(t *trial) {
		ctx, cancel := context.WithCancel(context.Background())
		command := exec.CommandContext(ctx, os.Args[0], "-probe=0")
		command.Stdin, _ = os.Open(os.DevNull)
		command.Cancel = func() error { t.hit(); return command.Process.Kill() }
		t.returned()
		if err := command.Start(); err != nil {
			panic(err)
		}
		cancel()
		command.Wait()
	}},
	{"database/sql Conn.Raw 0", func(t *trial) {
		connection, err := sql.OpenDB(connector{}).Conn(context.Background())
		if err != nil {
			panic(err)
		}
		connection.Raw(func(any) error { t.hit(); return nil })
	}},
	{"syscall RawConn.Control 0", func(t *trial) { raw().Control(func(uintptr) { t.hit() }) }},
	{"syscall RawConn.Read 0", func(t *trial) { raw().Read(func(uintptr) bool { t.hit(); return true }) }},
	{"syscall RawConn.Write 0", func(t *trial) {
		raw().Write(func(uintptr) bool { t.hit(); return true })
	}},
	{"net/rpc Register 0.*", func(t *trial) {
		rpc.Register(&Service{t})
		t.rpc(rpc.DefaultServer, "Service.Hit")
	}},
	{"net/rpc Server.Register 0.*", func(t *trial) {
		server := rpc.NewServer()
		server.Register(&Service{t})
		t.rpc(server, "Service.Hit")
	}},
	{"net/rpc RegisterName 1.*", func(t *trial) {
		rpc.RegisterName("Named", &Service{t})
		t.rpc(rpc.DefaultServer, "Named.Hit")
	}},
	{"net/rpc Server.RegisterName 1.*", func(t *trial) {
		server := rpc.NewServer()
		server.RegisterName("Named", &Service{t})
		t.rpc(server, "Named.Hit")
	}},
}

type handler struct {
	slog.Handler
	t *trial
}

func (h handler) Enabled(context.Context, slog.Level) bool { return true }

func (h handler) Handle(context.Context, slog.Record) error { return h.t.text("") }

// Service is what net/rpc wants: an exported type with a method of a certain form.
type Service struct{ t *trial }

// Hit hits.
func (s *Service) Hit(_ int, _ *int) error { return s.t.text("") }

func (t *trial) rpc(server *rpc.Server, method string) {
	t.returned()
	here, there := net.Pipe()
	go server.ServeConn(there)
	rpc.NewClient(here).Call(method, 1, new(int))
}

func raw() syscall.RawConn {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go listener.Accept()
	connection, err := net.Dial("tcp", listener.Addr().String())
	if err != nil {
		panic(err)
	}
	raw, err := connection.(*net.TCPConn).SyscallConn()
	if err != nil {
		panic(err)
	}
	return raw
}

type connector struct{}

func (connector) Connect(context.Context) (driver.Conn, error) { return connection{}, nil }

func (connector) Driver() driver.Driver { return nil }

type connection struct{}

func (connection) Prepare(string) (driver.Stmt, error) { return nil, io.EOF }

func (connection) Close() error { return nil }

func (connection) Begin() (driver.Tx, error) { return nil, io.EOF }
