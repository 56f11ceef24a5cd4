package cases

import "fmt"

// doc:bad
func recover() any {
//   ^^^^^^^> 1 {{declared here}}
	fmt.Println("counted anew")
	return nil
}

func bad() {
	defer func() {
		if r := recover(); r != nil { // Noncompliant {{this "recover" is not the builtin function: it stops no panic}}
//		        ^^^^^^^^^
			fmt.Println("refused:", r)
		}
	}()
	serve()
}

// doc:end
func serve() {}
