// Command locks calls the methods of package sync that take or give back locks, and tells what they
// do.
//
// It prints a line for each, with fields separated by tabs: the import path, the symbol, and whether
// the lock was free, read or locked before and after the call, and the call blocks or passes while
// somebody else holds the lock; "-" where it would be fatal. Of a condition it is its lock before
// and while it waits, of Once whether it ran and what a call within itself does.
package main

import (
	"fmt"
	"strings"
	"sync"
	"time"
)

// What is long enough for a call that doesn't block
const long = 200 * time.Millisecond

func main() {
	mutex("sync Mutex.Lock", (*sync.Mutex).Lock)
	mutex("sync Mutex.TryLock", func(m *sync.Mutex) { m.TryLock() })
	mutex("sync Mutex.Unlock", (*sync.Mutex).Unlock, (*sync.Mutex).Lock)
	mutex("sync Locker.Lock", func(m *sync.Mutex) { sync.Locker(m).Lock() })
	mutex("sync Locker.Unlock", func(m *sync.Mutex) { sync.Locker(m).Unlock() }, (*sync.Mutex).Lock)
	rwMutex("sync RWMutex.Lock", (*sync.RWMutex).Lock)
	rwMutex("sync RWMutex.TryLock", func(m *sync.RWMutex) { m.TryLock() })
	rwMutex("sync RWMutex.Unlock", (*sync.RWMutex).Unlock, (*sync.RWMutex).Lock)
	rwMutex("sync RWMutex.RLock", (*sync.RWMutex).RLock)
	rwMutex("sync RWMutex.TryRLock", func(m *sync.RWMutex) { m.TryRLock() })
	rwMutex("sync RWMutex.RUnlock", (*sync.RWMutex).RUnlock, (*sync.RWMutex).RLock)
	report("sync Once.Do", once())
	report("sync Cond.Wait", cond())
}

func report(symbol, facts string) {
	fmt.Printf("%s\t%s\n", strings.Replace(symbol, " ", "\t", 1), facts)
}

func mutex(symbol string, call func(*sync.Mutex), first ...func(*sync.Mutex)) {
	var lock, locked sync.Mutex
	state := func() string {
		if lock.TryLock() {
			lock.Unlock()
			return "free"
		}
		return "locked"
	}
	locked.Lock()
	observe(symbol, state, &lock, &locked, call, first)
}

func rwMutex(symbol string, call func(*sync.RWMutex), first ...func(*sync.RWMutex)) {
	var lock, locked sync.RWMutex
	state := func() string {
		if lock.TryLock() {
			lock.Unlock()
			return "free"
		}
		if lock.TryRLock() {
			lock.RUnlock()
			return "read"
		}
		return "locked"
	}
	locked.Lock()
	observe(symbol, state, &lock, &locked, call, first)
}

func observe[L any](symbol string, state func() string, lock, locked *L, call func(*L), first []func(*L)) {
	held := "-"
	if len(first) > 0 {
		first[0](lock)
	} else {
		held = ends(func() { call(locked) })
	}
	before := state()
	call(lock)
	report(symbol, before+" "+state()+" "+held)
}

// ends tells whether a call comes back.
func ends(call func()) string {
	done := make(chan struct{})
	go func() {
		call()
		close(done)
	}()
	select {
	case <-done:
		return "passes"
	case <-time.After(long):
		return "blocks"
	}
}

// once calls it in itself.
func once() string {
	var once sync.Once
	ran := "idle"
	within := ends(func() {
		once.Do(func() {
			ran = "ran"
			once.Do(func() {})
		})
	})
	return ran + " " + within
}

// cond tells how its lock stands while it waits.
func cond() string {
	var lock sync.Mutex
	cond := sync.NewCond(&lock)
	lock.Lock()
	held := ends(cond.Wait)
	during := "locked"
	if lock.TryLock() {
		during = "free"
	}
	return "locked " + during + " " + held
}
