// The panic is told in another way, on purpose, or to nobody who would look.
package cases

import (
	"errors"
	"fmt"
	"log"
	"os"
	"runtime"
)

type step func() error

var errPanicked = errors.New("panicked")

func preset(s step) (err error) {
	err = errPanicked
	defer func() {
		if r := recover(); r != nil {
			log.Print(r)
		}
	}()
	err = s()
	return err
}

func byAddress(s step) (err error) {
	defer keep2(&err)
	return s()
}

func keep2(err *error) {
	if r := recover(); r != nil {
		*err = fmt.Errorf("panic: %v", r)
	}
}

func byList(steps []step) (errs []error) {
	defer func() {
		if r := recover(); r != nil {
			errs = append(errs, fmt.Errorf("panic: %v", r))
		}
	}()
	for _, s := range steps {
		errs = append(errs, s())
	}
	return errs
}

func byClosure(s step) (err error) {
	fail := func(r any) { err = fmt.Errorf("panic: %v", r) }
	defer func() {
		if r := recover(); r != nil {
			fail(r)
		}
	}()
	return s()
}

func bySecondDefer(s step) (err error) {
	panicked := true
	defer func() {
		if panicked {
			err = errPanicked
		}
	}()
	defer func() {
		if r := recover(); r != nil {
			log.Print(r)
		}
	}()
	err = s()
	panicked = false
	return err
}

func typeSwitch(s step) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = r
		default:
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	return s()
}

func onlyOwn(s step) error {
	defer func() {
		if r := recover(); r != nil {
			if _, isFault := r.(runtime.Error); isFault {
				panic(r)
			}
			log.Print(r)
		}
	}()
	return s()
}

func byOption(s step, again bool) error {
	defer handle(again)
	return s()
}

func handle(again bool) {
	if r := recover(); r != nil {
		log.Print(r)
		if again {
			raise(r)
		}
	}
}

func raise(r any) { panic(r) }

func exits(s step) error {
	defer func() {
		if r := recover(); r != nil {
			log.Print(r)
			os.Exit(1)
		}
	}()
	return s()
}

func fatal(s step) error {
	defer func() {
		if r := recover(); r != nil {
			log.Fatal(r)
		}
	}()
	return s()
}

func byCallback(s step, onPanic func(any)) error {
	defer func() {
		if r := recover(); r != nil {
			onPanic(r)
		}
	}()
	return s()
}

// offer drops the message where the channel is closed.
func offer(c chan<- string, message string) error {
	defer func() {
		recover() // the channel may be closed
	}()
	c <- message
	return nil
}

func relayed(s step, panics chan<- any) error {
	defer func() {
		if r := recover(); r != nil {
			panics <- r
		}
	}()
	return s()
}

func raisedByCaller(s step) error {
	var cause any
	err := func() error {
		defer func() { cause = recover() }()
		return s()
	}()
	if cause != nil {
		panic(cause)
	}
	return err
}

type state struct{ items []string }

func fallback(load func() (*state, error)) (s *state, err error) {
	defer func() {
		if r := recover(); r != nil {
			log.Print(r)
			s = &state{}
		}
	}()
	return load()
}

func meant(load func() (*state, error)) (*state, error) {
	defer func() {
		if r := recover(); r != nil {
			log.Print("state is broken, ignoring it: ", r)
		}
	}()
	return load()
}

func dropped(s step) error {
	defer logged2()
	return s()
}

func logged2() {
	if r := recover(); r != nil {
		log.Print(r)
	}
}

func start(s step) {
	go dropped(s)
	_ = dropped(s)
	dropped(s)
}

// nothing can panic behind the guard.
func calm(items []string) error {
	if len(items) == 0 {
		return errPanicked
	}
	defer logged2()
	return nil
}

// the guard is registered when all is done.
func late(s step) error {
	err := s()
	defer logged2()
	return err
}
