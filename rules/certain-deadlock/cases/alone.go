// Where main alone runs, the runtime sees that it waits for nobody.
package main

import "fmt"

func main() {
	greetings := make(chan string)
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ path1 1 {{made here, and nobody else has it yet}}
	greetings <- "hello" // Noncompliant {{nobody else has "greetings" yet, which is unbuffered: "fatal error: all goroutines are asleep - deadlock!"}} [[path=path1]]
//	^^^^^^^^^^^^^^^^^^^^
	fmt.Println(<-greetings)
}
