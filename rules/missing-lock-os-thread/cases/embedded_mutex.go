// A mutex locks no goroutine to its thread, be it embedded.
package main

import (
	"sync"
	"syscall"
)

type names struct {
	sync.Mutex
	all []string
}

func (n *names) add(name string) error {
	n.Lock()
	defer n.Unlock()
	n.all = append(n.all, name)
	return syscall.Sethostname([]byte(name))
}

func bad(n *names) error {
	if err := n.add("a"); err != nil {
		return err
	}
	return syscall.Unshare(syscall.CLONE_NEWUTS) // Noncompliant {{"Unshare" changes the namespace of this OS thread only, which the goroutine may leave without LockOSThread}}
//	       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

func main() {
	_ = bad(new(names))
//	    ^^^< 1 {{called here, without the lock}}
}
