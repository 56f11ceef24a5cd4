package cases

import "example.com/report"

func unknown(draw func()) {
	defer func() {
		if r := recover(); r != nil {
			report.Panic(r)
		}
	}()
	draw()
}

func unknownOnPanic(draw func(), r *report.Reporter) {
	defer func() {
		if recover() != nil {
			r.Failed()
		}
	}()
	draw()
}
