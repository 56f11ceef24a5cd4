// Methods of libraries that are not at hand: what types they belong to is known all the same.
package main

import (
	"github.com/containernetworking/plugins/pkg/ns"
	"github.com/syndtr/gocapability/capability"
)

func enter(target ns.NetNS) error {
	if target == nil {
		return nil
	}
	return target.Set() // Noncompliant {{"Set" changes the network namespace of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=enter]]
//	       ^^^^^^^^^^^^
}

func drop() error {
	all, err := capability.NewPid2(0)
	if err != nil {
		return err
	}
	return all.Apply(capability.BOUNDS) // Noncompliant {{"Apply" changes the capabilities of this OS thread only, which the goroutine may leave without LockOSThread}} [[path=drop]]
//	       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

// The library locks the goroutine that runs these.
func inside(target ns.NetNS, path string) error {
	err := target.Do(func(host ns.NetNS) error { return host.Set() })
	if err != nil {
		return err
	}
	return ns.WithNetNSPath(path, func(host ns.NetNS) error { return host.Set() })
}

func main() {
	go enter(nil)
//	   ^^^^^ enter 1 {{started here as a goroutine}}
	go drop()
//	   ^^^^ drop 1 {{started here as a goroutine}}
	go inside(nil, "a")
}
