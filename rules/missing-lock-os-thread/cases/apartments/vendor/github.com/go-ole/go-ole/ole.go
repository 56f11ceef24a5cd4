// Package ole stands for the real one: what the case needs of it.
package ole

// COINIT_APARTMENTTHREADED asks for an apartment of one thread.
const COINIT_APARTMENTTHREADED = 2

// CoInitialize makes an apartment of one thread.
func CoInitialize(reserved uintptr) error { return CoInitializeEx(reserved, COINIT_APARTMENTTHREADED) }

// CoInitializeEx makes an apartment for the thread.
func CoInitializeEx(reserved uintptr, kind uint32) error { return nil }

// CoUninitialize leaves it.
func CoUninitialize() {}

// Connection is one to an object.
type Connection struct{}

// Initialize makes an apartment for the thread.
func (*Connection) Initialize() error { return CoInitializeEx(0, COINIT_APARTMENTTHREADED) }

// Uninitialize leaves it.
func (*Connection) Uninitialize() { CoUninitialize() }
