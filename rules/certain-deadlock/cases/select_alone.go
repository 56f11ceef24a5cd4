// A select without cases, and nothing else that runs.
package main

import "fmt"

func greet() { fmt.Println("hello") }

func main() {
	greet()
	select {} // Noncompliant {{nothing else runs while main waits: "fatal error: all goroutines are asleep - deadlock!"}}
//	^^^^^^^^^
}
