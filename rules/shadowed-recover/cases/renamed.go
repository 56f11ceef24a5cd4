package cases

import "fmt"

// doc:good
func recount() {
	fmt.Println("counted anew")
}

func good() {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("refused:", r)
			recount()
		}
	}()
	serve()
}

// doc:end
func serve() {}
