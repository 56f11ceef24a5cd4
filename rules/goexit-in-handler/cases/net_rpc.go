package cases

import (
	"errors"
	"net/rpc"
	"runtime"
)

type Stock struct{}

func register() error {
	return rpc.Register(new(Stock))
//	                    ^^^^^^^^^^> 1 {{registered as a handler here}}
}

func (*Stock) Bad(name string, count *int) error {
	if name == "" {
		runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client waits for an answer, and "recover" sees nothing}}
//		^^^^^^^^^^^^^^^^
	}
	return nil
}

func (*Stock) Good(name string, count *int) error {
	if name == "" {
		return errors.New("no name")
	}
	return nil
}

// Methods that don't look like this are not served.
func (*Stock) Stop() {
	runtime.Goexit()
}

// It is registered nowhere.
type Other struct{}

func (*Other) Count(name string, count *int) error {
	runtime.Goexit()
	return nil
}
