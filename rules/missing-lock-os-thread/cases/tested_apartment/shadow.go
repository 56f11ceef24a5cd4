//go:build !windows

package shadow

import "errors"

// Supported says why there are no copies; nil where there are.
func Supported() error { return errors.New("no COM here") }
