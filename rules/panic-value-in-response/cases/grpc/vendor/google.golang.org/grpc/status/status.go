// Package status stands in for the real one.
package status

import (
	"fmt"

	"google.golang.org/grpc/codes"
)

// Errorf makes an error that a client gets.
func Errorf(code codes.Code, format string, a ...any) error {
	return fmt.Errorf("%d: %s", code, fmt.Sprintf(format, a...))
}
