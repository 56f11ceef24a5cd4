// Package is stands in for the real one: what the case needs of its names, and nothing that works.
package is

type T interface {
	Fail()
	FailNow()
}

type I struct{ fail func() }

func New(t T) *I { return &I{t.FailNow} }

func NewRelaxed(t T) *I { return &I{t.Fail} }

func (is *I) NoErr(err error) {
	if err != nil {
		is.fail()
	}
}
