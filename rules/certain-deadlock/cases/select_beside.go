// A select without cases beside what runs.
package main

import "fmt"

func greet() {
	for {
		fmt.Println("hello")
	}
}

func main() {
	go greet()
	select {}
}
