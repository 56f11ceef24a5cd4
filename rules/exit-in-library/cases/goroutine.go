// A package ends the process on a goroutine that it starts.
package cases

import (
	"errors"
	"log"
	"os"
	"os/signal"
	"time"
)

// doc:bad
// Feed reads prices as long as the program runs.
type Feed struct {
	dial func() error
	errs chan error
}

// Start begins to read.
func (f *Feed) Start() {
	go f.loop()
//	   ^^^^^^ path1 1 {{started here}}
}

func (f *Feed) loop() {
	for {
		if err := f.dial(); err != nil {
			log.Fatalf("no feed: %v", err) // Noncompliant {{"log.Fatalf" on a goroutine of this package ends the process of whoever imports it}} [[path=path1]]
//			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		}
		time.Sleep(time.Second)
	}
}

// doc:

// doc:good
// StartReporting begins to read, and tells of errors.
func (f *Feed) StartReporting() <-chan error {
	go f.report()
	return f.errs
}

func (f *Feed) report() {
	defer close(f.errs)
	for {
		if err := f.dial(); err != nil {
			f.errs <- err
			return
		}
		time.Sleep(time.Second)
	}
}

// doc:

// Refresh asks once more.
func (f *Feed) Refresh() {
	go func() {
//	   ^^^^^^ path2 1 {{started here}}
		if err := f.check(); err != nil {
			log.Print(err)
			os.Exit(1) // Noncompliant {{"os.Exit" on a goroutine of this package ends the process of whoever imports it (and 1 more place)}} [[path=path2]]
//			^^^^^^^^^^
		}
		f.again()
//		^^^^^^^^^ path2 also {{this ends it, too}}
	}()
}

func (f *Feed) check() error {
	if f.dial == nil {
		return errors.New("nobody to ask")
	}
	return nil
}

func (f *Feed) again() {
	if err := f.dial(); err != nil {
		fail(err)
	}
}

func fail(err error) {
	log.Print(err)
	os.Exit(1)
}

// Watch may be meant: no error leads there.
func Watch(is func() bool) {
	go func() {
//	   ^^^^^^ path3 1 {{started here}}
		for is() {
			time.Sleep(time.Second)
		}
		os.Exit(3) // Noncompliant {{"os.Exit" on a goroutine of this package ends the process of whoever imports it}} [[likely;path=path3]]
//		^^^^^^^^^^
	}()
}

// ExitOnSignal ends the process when it is told to.
func ExitOnSignal() {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt)
	go func() {
		<-signals
		os.Exit(1)
	}()
}

// Done ends with success.
func Done(wait func()) {
	go func() {
		wait()
		os.Exit(0)
	}()
}

func shutdown(stop func() error) {
	if err := stop(); err != nil {
		log.Fatal(err)
	}
}

// Stop is asked for.
func Stop(stop func() error) {
	go shutdown(stop)
}
