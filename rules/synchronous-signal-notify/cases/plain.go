package cases

import (
	"context"
	"log"
	"os"
	"os/signal"
	"syscall"
)

// doc:bad
func onCrash(save func()) {
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGSEGV) // Noncompliant {{a fault in this program panics and sends no SIGSEGV to the channel: only other processes' signals arrive}}
//	                 ^^^^^^^^^^^^^^^
	go func() {
		<-c
		save()
	}()
}

// doc:good
func saving(work, save func()) {
	defer func() {
		if r := recover(); r != nil {
			log.Print(r)
			save()
		}
	}()
	work()
}

// doc:end
func faults() {
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGBUS, syscall.SIGFPE) // Noncompliant {{a fault in this program panics and sends no SIGBUS to the channel: only other processes' signals arrive}}
//	                 ^^^^^^^^^^^^^^
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGSEGV) // Noncompliant {{a fault in this program panics and sends no SIGSEGV here: only other processes' signals arrive}}
//	                                                        ^^^^^^^^^^^^^^^
	defer stop()
	<-ctx.Done()
}

// A list of all that ends a process does no harm.
func everything(c chan os.Signal, more []os.Signal) {
	signal.Notify(c, syscall.SIGTERM, syscall.SIGSEGV) // Noncompliant {{a fault in this program panics and sends no SIGSEGV to the channel: only other processes' signals arrive}} [[likely]]
//	                                  ^^^^^^^^^^^^^^^
	signal.Notify(c, append(more, syscall.SIGFPE)...) // Noncompliant {{a fault in this program panics and sends no SIGFPE to the channel: only other processes' signals arrive}} [[likely]]
//	                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//	                              ^^^^^^^^^^^^^^< 1 {{SIGFPE is named here}}
}
