package main

import (
	"runtime"

	"github.com/go-ole/go-ole"
)

func bad() error {
	if err := ole.CoInitializeEx(0, ole.COINIT_APARTMENTTHREADED); err != nil { // Noncompliant {{"CoInitializeEx" ties the COM apartment to this OS thread, which the goroutine may leave without LockOSThread}} [[path=bad;quickfixes=lock]]
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
// fix@lock {{Lock the goroutine to its thread}}
// edit@lock [[sc=1;ec=1]] {{	runtime.LockOSThread()\n	defer runtime.UnlockOSThread()\n}}
		return err
	}
	defer ole.CoUninitialize()
	return nil
}

func connected() error {
	connection := new(ole.Connection)
	if err := connection.Initialize(); err != nil { // Noncompliant {{"Initialize" ties the COM apartment to this OS thread, which the goroutine may leave without LockOSThread}} [[path=connected]]
//	          ^^^^^^^^^^^^^^^^^^^^^^^
		return err
	}
	connection.Uninitialize()
	return nil
}

func good() error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := ole.CoInitializeEx(0, ole.COINIT_APARTMENTTHREADED); err != nil {
		return err
	}
	defer ole.CoUninitialize()
	return nil
}

// what is reserved must be 0: COM may refuse anything else
func refused() error {
	if err := ole.CoInitialize(5); err != nil {
		return err
	}
	ole.CoUninitialize()
	return nil
}

func run() {
	go bad()
//	   ^^^ bad 1 {{started here as a goroutine}}
	go connected()
//	   ^^^^^^^^^ connected 1 {{started here as a goroutine}}
	go good()
	go refused()
}
