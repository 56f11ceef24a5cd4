package cases

import (
	"os"
	"os/exec"
	"os/signal"
	"syscall"
)

// They know what they get.
func forward(cmd *exec.Cmd) {
	c := make(chan os.Signal, 100)
	signal.Notify(c)
	for s := range c {
		if s != syscall.SIGURG && s != syscall.SIGCHLD {
			_ = cmd.Process.Signal(s)
		}
	}
}
