// Package check stands in for the real one: what the case needs of its names, and nothing that works.
package check

type C struct{}

type Checker interface{ Info() string }

var IsNil Checker

func (*C) Assert(obtained any, checker Checker, args ...any) {}

func (*C) Check(obtained any, checker Checker, args ...any) bool { return true }

func (*C) FailNow() {}

func (*C) Fatal(args ...any) {}
