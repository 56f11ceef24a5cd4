// Package profile stands in for github.com/pkg/profile.
package profile

// Start begins a profile.
func Start() interface{ Stop() } { return nil }
