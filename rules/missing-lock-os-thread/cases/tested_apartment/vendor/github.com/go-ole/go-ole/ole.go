// Package ole stands for the real one: what the case needs of it.
package ole

// COINIT_APARTMENTTHREADED asks for an apartment of one thread.
const COINIT_APARTMENTTHREADED = 2

// COINIT_MULTITHREADED asks for that of all threads.
const COINIT_MULTITHREADED = 0

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

// Unknown is an object.
type Unknown struct{}

// Release gives it back.
func (u *Unknown) Release() {}

// CreateInstance makes an object.
func CreateInstance(name string) (*Unknown, error) { return new(Unknown), nil }
