// A failing call and the read of its error are two calls.
package main

// #cgo LDFLAGS: -ldl
// #include <dlfcn.h>
// #include <stdlib.h>
import "C"

import (
	"errors"
	"runtime"
	"unsafe"
)

// doc:bad
func open(name *C.char) (unsafe.Pointer, error) {
	library := C.dlopen(name, C.RTLD_NOW)
//	           ^^^^^^^^> 1 {{this leaves its error in the thread}}
	if library == nil {
		return nil, errors.New(C.GoString(C.dlerror())) // Noncompliant {{"dlerror" reads the error of this OS thread, which the goroutine may have left since "dlopen"}}
//		                                  ^^^^^^^^^^^
	}
	return library, nil
}

// doc:

// doc:good
func openLocked(name *C.char) (unsafe.Pointer, error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	library := C.dlopen(name, C.RTLD_NOW)
	if library == nil {
		return nil, errors.New(C.GoString(C.dlerror()))
	}
	return library, nil
}

// doc:

func openBytes(name []byte) (unsafe.Pointer, error) {
	first := (*C.char)(unsafe.Pointer(&name[0]))
	library := C.dlopen(first, C.RTLD_NOW)
//	           ^^^^^^^^> 1 {{this leaves its error in the thread}}
	if library == nil {
		return nil, errors.New(C.GoString(C.dlerror())) // Noncompliant {{"dlerror" reads the error of this OS thread, which the goroutine may have left since "dlopen"}}
//		                                  ^^^^^^^^^^^
	}
	return library, nil
}

func lastError() error {
	return errors.New(C.GoString(C.dlerror()))
//	                             ^^^^^^^^^ helper 2 {{the error is read here}}
}

func Symbol(library unsafe.Pointer, name *C.char) (unsafe.Pointer, error) {
	symbol := C.dlsym(library, name)
//	          ^^^^^^^ helper 1 {{this leaves its error in the thread}}
	if symbol == nil {
		return nil, lastError() // Noncompliant {{"dlerror" reads the error of this OS thread, which the goroutine may have left since "dlsym"}} [[path=helper]]
//		            ^^^^^^^^^^^
	}
	return symbol, nil
}

func symbolLocked(library unsafe.Pointer, name *C.char) (unsafe.Pointer, error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	symbol := C.dlsym(library, name)
	if symbol == nil {
		return nil, lastError()
	}
	return symbol, nil
}

// Unlocked between the two.
func unlockedTooSoon(library unsafe.Pointer) error {
	runtime.LockOSThread()
	status := C.dlclose(library)
//	          ^^^^^^^^^ soon 1 {{this leaves its error in the thread}}
	runtime.UnlockOSThread()
	if status != 0 {
		return errors.New(C.GoString(C.dlerror())) // Noncompliant {{"dlerror" reads the error of this OS thread, which the goroutine may have left since "dlclose"}} [[path=soon]]
//		                             ^^^^^^^^^^^
	}
	return nil
}

// The caller holds the lock.
func closed(library unsafe.Pointer) error {
	if C.dlclose(library) != 0 {
		return lastError()
	}
	return nil
}

func closeLocked(library unsafe.Pointer) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	return closed(library)
}

// No call before leaves an error.
func reset() {
	C.free(nil)
	C.dlerror()
}

// One of two before: which one the error is about isn't known.
func either(library unsafe.Pointer, name *C.char) error {
	if name != nil {
		C.dlsym(library, name)
	}
	return lastError()
}

func main() {
	library, _ := open(nil)
	_, _ = openLocked(nil)
	_, _ = Symbol(library, nil)
	_, _ = symbolLocked(library, nil)
	_ = unlockedTooSoon(library)
	_ = closeLocked(library)
	reset()
	_ = either(library, nil)
}
