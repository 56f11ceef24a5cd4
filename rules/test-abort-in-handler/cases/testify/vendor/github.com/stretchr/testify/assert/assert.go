// Package assert stands in for the real one: what the case needs of its names, and nothing that works.
package assert

type TestingT interface {
	Errorf(format string, args ...any)
}

func NoError(t TestingT, err error, msgAndArgs ...any) bool { return err == nil }
