// Package assert stands in for the real one: what the case needs of its names, and nothing that works.
package assert

type TestingT interface {
	Errorf(format string, args ...any)
}

func NoError(t TestingT, err error, msgAndArgs ...any) bool { return err == nil }

type CollectT struct{}

func (*CollectT) Errorf(format string, args ...any) {}

func (*CollectT) FailNow() {}

func Equal(t TestingT, expected, actual any, msgAndArgs ...any) bool { return true }
