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
		if r := recover(); r != nil { // Noncompliant {{This "recover" is not the builtin function: no panic stops here}}
//		        ^^^^^^^^^
			fmt.Println("refused:", r)
		}
	}()
	serve()
}

// doc:end
func serve() {}
