package cases

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

// doc:bad
func waitForEnd() {
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt, os.Kill) // Noncompliant {{SIGKILL can't be caught or ignored: this has no effect, and SIGTERM, which asks a process to end, is left out}} [[quickfixes=leave]]
//	                               ^^^^^^^
// fix@leave {{Leave it out}}
// edit@leave [[sc=31;ec=40]] {{}}
	<-c
}

// doc:good
func waitForTerm() {
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt, syscall.SIGTERM)
	<-c
}

// doc:end
func asked(ctx context.Context, child *os.Process) {
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGTERM, syscall.SIGKILL) // Noncompliant {{SIGKILL can't be caught or ignored: this has no effect}} [[quickfixes=term]]
//	                                  ^^^^^^^^^^^^^^^
// fix@term {{Leave it out}}
// edit@term [[sc=34;ec=51]] {{}}
	signal.Notify(c, syscall.SIGSTOP, syscall.SIGTSTP) // Noncompliant {{SIGSTOP can't be caught or ignored: this has no effect}}
//	                 ^^^^^^^^^^^^^^^
	_, stop := signal.NotifyContext(ctx, syscall.SIGKILL) // Noncompliant {{SIGKILL can't be caught or ignored: this has no effect, and SIGTERM, which asks a process to end, is left out}} [[quickfixes=ask]]
//	                                     ^^^^^^^^^^^^^^^
// fix@ask {{Ask for SIGTERM}}
// edit@ask [[sc=39;ec=54]] {{syscall.SIGTERM}}
	defer stop()
	signal.Ignore(syscall.SIGKILL) // Noncompliant {{SIGKILL can't be caught or ignored: this has no effect}}
//	              ^^^^^^^^^^^^^^^
	signal.Reset(os.Kill) // Noncompliant {{SIGKILL can't be caught or ignored: this has no effect}}
//	             ^^^^^^^
	// sending it is right
	_ = child.Signal(os.Kill)
	_ = child.Signal(syscall.SIGSTOP)
}
