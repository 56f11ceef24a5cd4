// Command plugin is a network plugin: its functions run on the main goroutine.
package main

import (
	"net"
	"runtime"
	"syscall"

	"github.com/containernetworking/cni/pkg/skel"
)

func main() {
	skel.PluginMainFuncs(skel.CNIFuncs{Add: add, Del: del}, nil, "plugin")
//	                                        ^^^ path3 1 {{passed here}}
	skel.PluginMain(addAtOnce, del, del, nil, "plugin")
//	^^^^^^^^^^^^^^^ path4 1 {{called here, without the lock}}
}

func add(*skel.CmdArgs) error {
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil { // Noncompliant {{"Unshare" changes the network namespace of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=path3]]
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		return err
	}
	_, err := net.Interfaces()
	return err
}

func addAtOnce(*skel.CmdArgs) error {
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil { // Noncompliant {{"Unshare" changes the network namespace of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=path4]]
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		return err
	}
	_, err := net.Interfaces()
	return err
}

func del(*skel.CmdArgs) error {
	runtime.LockOSThread()
	if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil {
		return err
	}
	_, err := net.Interfaces()
	return err
}
