// Package netns stands for the real one: what the case needs of it.
package netns

import "golang.org/x/sys/unix"

// NsHandle is an open namespace.
type NsHandle int

// Get opens the namespace of the thread.
func Get() (NsHandle, error) { return -1, nil }

// GetFromName opens a namespace that has a name.
func GetFromName(name string) (NsHandle, error) { return -1, nil }

// New makes a namespace and enters it.
func New() (NsHandle, error) { return -1, unix.Unshare(unix.CLONE_NEWNET) }

// Set enters a namespace.
func Set(ns NsHandle) error { return unix.Setns(int(ns), unix.CLONE_NEWNET) }

// Close closes it.
func (ns *NsHandle) Close() error { return nil }
