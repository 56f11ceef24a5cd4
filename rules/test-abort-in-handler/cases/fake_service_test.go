package cases

import (
	"net/rpc"
	"testing"
)

// A fake calls what each test gives to it.
type Fake struct{ count func(name string) int }

func (f *Fake) Count(name string, count *int) error {
	*count = f.count(name)
//	         ^^^^^^^ missing 2 {{called by the handler here}}
//	         ^^^^^^^ empty 2 {{called by the handler here}}
	return nil
}

func serve(fake *Fake) error {
	return rpc.NewServer().Register(fake)
//	                                ^^^^ missing 1 {{registered as a handler here}}
//	                                ^^^^ empty 1 {{registered as a handler here}}
}

func TestMissing(t *testing.T) {
	fake := &Fake{count: func(name string) int {
		t.Fatal("missing") // Noncompliant {{"t.Fatal" ends the server's goroutine, not the test: the client waits for an answer; call "Error" and return}} [[path=missing]]
//		^^^^^^^^^^^^^^^^^^
		return 0
	}}
	if err := serve(fake); err != nil {
		t.Fatal(err)
	}
}

func TestEmpty(t *testing.T) {
	fake := &Fake{}
	fake.count = func(name string) int {
		if name == "" {
			t.FailNow() // Noncompliant {{"t.FailNow" ends the server's goroutine, not the test: the client waits for an answer; call "Error" and return}} [[path=empty]]
//			^^^^^^^^^^^
		}
		return 1
	}
	if err := serve(fake); err != nil {
		t.Fatal(err)
	}
}

// This one is called by a test as well.
type Called struct{ count func(name string) int }

func (c *Called) Count(name string, count *int) error {
	*count = c.count(name)
	return nil
}

func TestCalled(t *testing.T) {
	called := &Called{count: func(name string) int {
		t.Fatal("on the test's own goroutine")
		return 0
	}}
	if err := rpc.NewServer().Register(&Called{count: func(string) int { return 1 }}); err != nil {
		t.Fatal(err)
	}
	var count int
	if err := called.Count("pen", &count); err != nil {
		t.Fatal(err)
	}
}

// Somebody takes the function out of this one.
type Read struct{ count func(name string) int }

func (r *Read) Count(name string, count *int) error {
	*count = r.count(name)
	return nil
}

func TestRead(t *testing.T) {
	read := &Read{count: func(name string) int {
		t.Fatal("on the test's own goroutine")
		return 0
	}}
	if err := rpc.NewServer().Register(read); err != nil {
		t.Fatal(err)
	}
	read = &Read{count: func(string) int { return 1 }}
	count := read.count
	count("pen")
}

// The functions of this one have several ways.
type Shared struct{ count func(name string) int }

func (s *Shared) Count(name string, count *int) error {
	*count = s.count(name)
	return nil
}

func TestShared(t *testing.T) {
	count := func(name string) int {
		t.Fatal("on the test's own goroutine")
		return 0
	}
	shared := &Shared{count: count}
	shared.count = func(string) int { return 1 }
	if err := rpc.NewServer().Register(shared); err != nil {
		t.Fatal(err)
	}
	count("pen")
}
