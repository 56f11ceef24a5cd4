package cases

import "fmt"

func bad() {
	defer func() {
//	      ^^^^^^> 1 {{deferred here}}
		defer func() {
//		      ^^^^^^> 2 {{deferred here}}
			recover() // Noncompliant {{"recover" returns nil here and the panic continues: it is one defer too deep}}
//			^^^^^^^^^
		}()
	}()
	panic("boom")
}

// The inner one guards what the outer one does.
func good(clean func()) {
	defer func() {
		defer func() {
			recover()
		}()
		clean()
	}()
	clean()
}

func goodInLoop(cleaners []func()) {
	defer func() {
		for _, clean := range cleaners {
			defer func() {
				recover()
			}()
			clean()
		}
	}()
	fmt.Println(len(cleaners))
}

// Who runs the function around it, one file can't tell.
func handedOn(register func(func())) {
	register(func() {
		defer func() {
			recover()
		}()
	})
}
