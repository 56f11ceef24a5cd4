package cases

func start() {
	go run()
//	   ^^^> 1 {{the goroutine that panics starts here}}
}

func run() { work() }

func work() {
	defer finish()
//	      ^^^^^^> 2 {{deferred here}}
	panic("boom")
}

func finish() { report() }
//              ^^^^^^> 3 {{called here, not deferred}}

func report() {
	recover() // Noncompliant {{"recover" returns nil here and the panic continues: "finish" calls "report", one frame too many}}
//	^^^^^^^^^
}

func begin() {
	go func() {
//	   ^^^^^^> 1 {{the goroutine that panics starts here}}
		defer println(recover()) // Noncompliant {{"recover" returns nil here and the panic continues: the defer statement evaluates it, before the panic}}
//		              ^^^^^^^^^
//		      ^^^^^^^< 2 {{deferred here}}
		panic("boom")
	}()
}

// Which goroutine it is, is not known here: there are two.
func both() {
	go several()
	several()
}

func several() {
	defer done()
//	      ^^^^> 1 {{deferred here}}
	panic("boom")
}

func done() { last() }
//            ^^^^> 2 {{called here, not deferred}}

func last() {
	recover() // Noncompliant {{"recover" returns nil here and the panic continues: "done" calls "last", one frame too many}}
//	^^^^^^^^^
}
