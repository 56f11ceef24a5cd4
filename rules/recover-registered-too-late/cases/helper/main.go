// The helper is called, and returns before anything is done.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"example.com/service/guard"
)

func main() {
	guard.Panics()
//	^^^^^^^^^^^^ pa 1 {{called here, and returns at once}}
	var values map[string][]int
	if err := json.NewDecoder(os.Stdin).Decode(&values); err != nil {
//	          ^^^^^^^^^^^^^^^ pa 2 {{a panic here continues}}
		fmt.Println(err)
	}
	fmt.Println(values["a"][0])
	last()
}

func last() {
	defer guard.Deferred()
	fmt.Println(os.Args[1])
}
