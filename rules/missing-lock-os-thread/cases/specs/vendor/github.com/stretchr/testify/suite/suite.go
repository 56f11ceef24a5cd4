// Package suite is a stand-in for the package of that name.
package suite

import "testing"

type TestingSuite interface {
	T() *testing.T
	SetT(*testing.T)
	SetS(suite TestingSuite)
}

type Suite struct{ t *testing.T }

func (s *Suite) T() *testing.T { return s.t }

func (s *Suite) SetT(t *testing.T) { s.t = t }

func (s *Suite) SetS(TestingSuite) {}

func Run(t *testing.T, suite TestingSuite) {}
