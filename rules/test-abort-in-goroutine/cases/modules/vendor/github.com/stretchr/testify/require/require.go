// Package require stands in for the real one: what the case needs of its names, and nothing that works.
package require

import (
	"time"

	"github.com/stretchr/testify/assert"
)

type TestingT interface {
	Errorf(format string, args ...any)
	FailNow()
}

type Assertions struct{ t TestingT }

func New(t TestingT) *Assertions { return &Assertions{t} }

func NoError(t TestingT, err error, msgAndArgs ...any) {}

func Error(t TestingT, err error, msgAndArgs ...any) {}

func (a *Assertions) NoError(err error, msgAndArgs ...any) {}

func Eventually(t TestingT, condition func() bool, waitFor, tick time.Duration, msgAndArgs ...any) {}

func EventuallyWithT(t TestingT, condition func(collect *assert.CollectT), waitFor, tick time.Duration, msgAndArgs ...any) {
}
