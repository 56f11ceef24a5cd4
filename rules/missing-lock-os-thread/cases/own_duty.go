// Functions that change the thread and change it back: the lock between is their own duty.
package files

import (
	"os"
	"syscall"
)

func ReadAs(uid int, name string) ([]byte, error) {
	if err := syscall.Setfsuid(uid); err != nil { // Noncompliant {{"Setfsuid" changes the file system identity of this OS thread only, which the goroutine may leave without LockOSThread (and 1 more place)}} [[likely]]
//	          ^^^^^^^^^^^^^^^^^^^^^
		return nil, err
	}
	data, err := os.ReadFile(name)
	_ = syscall.Setfsuid(0)
//	    ^^^^^^^^^^^^^^^^< also {{this depends on the thread too}}
	return data, err
}

// RemoveAs must be called by a goroutine that is locked to its thread.
func RemoveAs(uid int, name string) error {
	if err := syscall.Setfsuid(uid); err != nil {
		return err
	}
	err := os.Remove(name)
	_ = syscall.Setfsuid(0)
	return err
}

// Become changes the identity until Return.
func Become(uid int) error {
	if uid == 0 {
		return nil
	}
	return syscall.Setfsuid(uid)
}

// Wrappers of one call stand for it.

func set(uid int) error { return syscall.Setfsuid(uid) }

var Set = set

func ListAs(uid int, name string) ([]os.DirEntry, error) {
	if err := set(uid); err != nil { // Noncompliant {{"set" changes the file system identity of this OS thread only, which the goroutine may leave without LockOSThread (and 1 more place)}} [[likely]]
//	          ^^^^^^^^
		return nil, err
	}
	entries, err := os.ReadDir(name)
	_ = set(0)
//	    ^^^< also {{this depends on the thread too}}
	return entries, err
}

type Reader interface {
	Read(name string) ([]byte, error)
}

type other struct{ uid int }

// Those who are known to call it do so without one.
func (o other) Read(name string) ([]byte, error) {
	if err := syscall.Setfsuid(o.uid); err != nil { // Noncompliant {{"Setfsuid" changes the file system identity of this OS thread only, which the goroutine may leave without LockOSThread}} [[quickfixes=lock]]
//	          ^^^^^^^^^^^^^^^^^^^^^^^
// fix@lock {{Lock the goroutine to its thread}}
// edit@lock [[sl=-57;sc=1;el=-57;ec=1]] {{	"runtime"\n}}
// edit@lock [[sc=1;ec=1]] {{	runtime.LockOSThread()\n	defer runtime.UnlockOSThread()\n}}
		return nil, err
	}
	defer syscall.Setfsuid(0)
	return os.ReadFile(name)
}

type plain struct{}

func (plain) Read(name string) ([]byte, error) { return os.ReadFile(name) }

func run(reader Reader) { _, _ = reader.Read("a") }
//                               ^^^^^^^^^^^< 2 {{called here, without the lock}}

func Watch(reader Reader) {
	go run(reader)
//	   ^^^< 1 {{started here as a goroutine}}
}
