// Package shadow makes copies of volumes, where there is COM: only a test is seen to ask for it.
package shadow

import "github.com/go-ole/go-ole"

// Supported says why there are no copies; nil where there are.
func Supported() error { return initialize() }
//                              ^^^^^^^^^^ path1 2 {{called here, without the lock}}

func initialize() error {
	if err := ole.CoInitializeEx(0, ole.COINIT_MULTITHREADED); err != nil { // Noncompliant {{"CoInitializeEx" ties the COM apartment to this OS thread, which the goroutine may leave without LockOSThread}} [[likely;path=path1]]
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		return err
	}
	object, err := ole.CreateInstance("VSS")
	if err != nil {
		return err
	}
	object.Release()
	return nil
}
