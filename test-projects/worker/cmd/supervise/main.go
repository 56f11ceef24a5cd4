// Command supervise runs a worker as a child process, and restarts it until it is told to end.
package main

import (
	"log"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
	"time"
)

// A terminal that closes, and broken pipes, are no reason to end.
var unwanted = []os.Signal{syscall.SIGHUP, syscall.SIGPIPE, syscall.SIGCHLD}

type supervisor struct {
	ends   chan os.Signal
	status chan os.Signal
}

func newSupervisor() *supervisor {
	return &supervisor{ends: make(chan os.Signal), status: make(chan os.Signal, 1)}
}

func main() {
	if len(os.Args) < 2 {
		log.Print("usage: supervise COMMAND ARGUMENTS...")
		os.Exit(2)
	}
	signal.Ignore(unwanted...)
	s := newSupervisor()
	signal.Notify(s.ends, os.Interrupt, os.Kill)
	signal.Notify(s.status, syscall.SIGUSR1)
	go s.report()
	for s.run(os.Args[1:]) != nil {
		time.Sleep(time.Second)
	}
}

// report logs the state on demand; one request that waits is enough.
func (s *supervisor) report() {
	for range s.status {
		log.Print("still running")
	}
}

// run runs the worker once, and passes on what others want it to know.
func (s *supervisor) run(command []string) error {
	worker := exec.Command(command[0], command[1:]...)
	if err := worker.Start(); err != nil {
		return err
	}
	forwarded := make(chan os.Signal, 1)
	signal.Notify(forwarded)
	defer signal.Stop(forwarded)
	go func() {
		for each := range forwarded {
			_ = worker.Process.Signal(each)
		}
	}()
	go func() {
		<-s.ends
		_ = worker.Process.Kill()
	}()
	return worker.Wait()
}
