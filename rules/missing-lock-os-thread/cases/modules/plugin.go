package main

import (
	"github.com/containernetworking/plugins/pkg/ns"
	"golang.org/x/sys/unix"
	"kernel.org/pub/linux/libs/security/libcap/cap"
)

func plugin(target ns.NetNS) error {
	if target == nil {
		return nil
	}
	return target.Set() // Noncompliant {{"Set" changes the network namespace of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=plugin]]
//	       ^^^^^^^^^^^^
}

// A library that the table was written from locks nobody, whatever its functions are called.
func opened(path string) error {
	target, err := ns.GetNS(path)
	if err != nil {
		return err
	}
	return target.Set() // Noncompliant {{"Set" changes the network namespace of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=opened]]
//	       ^^^^^^^^^^^^
}

// Do locks the goroutine that runs the callback.
func inside(path string) error {
	target, err := ns.GetNS(path)
	if err != nil {
		return err
	}
	return target.Do(func(host ns.NetNS) error {
		if err := unix.Setns(3, unix.CLONE_NEWNET); err != nil {
			return err
		}
		return host.Set()
	})
}

// All threads of the process.
func drop() error {
	if err := cap.DropBound(1); err != nil {
		return err
	}
	return cap.NewSet().SetProc()
}

// What is closed can't be entered: tests try it.
func closed(target ns.NetNS) error {
	if err := target.Close(); err != nil {
		return err
	}
	return target.Set()
}

func reopened(target, other ns.NetNS) error {
	_ = target.Close()
	target = other
	return target.Set() // Noncompliant {{"Set" changes the network namespace of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=reopened]]
//	       ^^^^^^^^^^^^
}

func plugins() {
	go closed(nil)
	go reopened(nil, nil)
//	   ^^^^^^^^ reopened 1 {{started here as a goroutine}}
	go plugin(nil)
//	   ^^^^^^ plugin 1 {{started here as a goroutine}}
	go opened("a")
//	   ^^^^^^ opened 1 {{started here as a goroutine}}
	go inside("a")
	go drop()
}
