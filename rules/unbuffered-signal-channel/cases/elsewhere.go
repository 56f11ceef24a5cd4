package cases

import (
	"os"
	"os/signal"
	"syscall"
)

// doc:bad
type control struct{ stop chan os.Signal }

func newControl() *control {
	return &control{stop: make(chan os.Signal)}
//	                      ^^^^^^^^^^^^^^^^^^^^> 1 {{made without a buffer here}}
}

func (c *control) wait() {
	signal.Notify(c.stop, syscall.SIGTERM) // Noncompliant {{this channel has no buffer: a signal is lost unless a receiver waits at that moment}} [[quickfixes=buffer]]
//	              ^^^^^^
// fix@buffer {{Make it with a buffer}}
// edit@buffer [[sl=-5;sc=43;el=-5;ec=43]] {{, 1}}
	<-c.stop
}

// doc:end
var ended = make(chan os.Signal)
//          ^^^^^^^^^^^^^^^^^^^^> 1 {{made without a buffer here}}

func untilEnded() {
	signal.Notify(ended, syscall.SIGTERM) // Noncompliant {{this channel has no buffer: a signal is lost unless a receiver waits at that moment}} [[quickfixes=var]]
//	              ^^^^^
// fix@var {{Make it with a buffer}}
// edit@var [[sl=-4;sc=32;el=-4;ec=32]] {{, 1}}
	<-ended
}
