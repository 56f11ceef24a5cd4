package cases

import (
	"os"
	"os/signal"
	"syscall"
)

// doc:bad
func waitForEnd() {
	c := make(chan os.Signal)
//	     ^^^^^^^^^^^^^^^^^^^^> 1 {{made without a buffer here}}
	signal.Notify(c, syscall.SIGTERM) // Noncompliant {{this channel has no buffer: a signal is lost unless a receiver waits at that moment}} [[quickfixes=buffer]]
//	              ^
// fix@buffer {{Make it with a buffer}}
// edit@buffer [[sl=-2;sc=26;el=-2;ec=26]] {{, 1}}
	<-c
}

// doc:good
func waitForTerm() {
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGTERM)
	<-c
}

// doc:end
func zero() {
	c := make(chan os.Signal, 0)
//	     ^^^^^^^^^^^^^^^^^^^^^^^> 1 {{made without a buffer here}}
	signal.Notify(c, syscall.SIGTERM) // Noncompliant {{this channel has no buffer: a signal is lost unless a receiver waits at that moment}} [[quickfixes=one]]
//	              ^
// fix@one {{Make it with a buffer}}
// edit@one [[sl=-2;sc=28;el=-2;ec=29]] {{1}}
	<-c
}

func inLiteral() {
	c := make(chan os.Signal)
//	     ^^^^^^^^^^^^^^^^^^^^> 1 {{made without a buffer here}}
	go func() {
		signal.Notify(c, syscall.SIGHUP) // Noncompliant {{this channel has no buffer: a signal is lost unless a receiver waits at that moment}} [[quickfixes=lit]]
//		              ^
// fix@lit {{Make it with a buffer}}
// edit@lit [[sl=-3;sc=26;el=-3;ec=26]] {{, 1}}
		<-c
	}()
}

func other(size int, given chan os.Signal, which bool) {
	sized := make(chan os.Signal, size)
	signal.Notify(sized, syscall.SIGHUP)
	signal.Notify(given, syscall.SIGHUP)
	one := make(chan os.Signal)
	if which {
		one = make(chan os.Signal, 1)
	}
	signal.Notify(one, syscall.SIGHUP)
	signal.Stop(one)
}
