package cases

import (
	"log"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
)

// doc:bad
func forward(cmd *exec.Cmd) {
	c := make(chan os.Signal, 1)
	signal.Notify(c) // Noncompliant {{without signals this asks for all, and the runtime's own SIGURG is sent on, many times a second: leave it out}}
//	^^^^^^^^^^^^^^^^
	for s := range c {
		_ = cmd.Process.Signal(s)
//		    ^^^^^^^^^^^^^^^^^^^^^< 1 {{sent on here}}
	}
}

// doc:good
func forwardSome(cmd *exec.Cmd) {
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	for s := range c {
		_ = cmd.Process.Signal(s)
	}
}

// doc:end
func logAll() {
	c := make(chan os.Signal, 10)
	signal.Notify(c) // Noncompliant {{without signals this asks for all, and the runtime's own SIGURG fills the channel: name the signals}}
//	^^^^^^^^^^^^^^^^
	go func() {
		for s := range c {
			log.Print(s)
		}
	}()
	signal.Reset()
}
