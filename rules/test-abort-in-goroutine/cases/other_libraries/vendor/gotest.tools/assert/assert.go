// Package assert stands in for the real one: what the case needs of its names, and nothing that works.
package assert

type TestingT interface{ FailNow() }

func NilError(t TestingT, err error, msgAndArgs ...interface{}) {}
