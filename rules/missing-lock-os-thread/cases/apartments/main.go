// Apartments of COM, which only Windows has.
package main

func main() {
	run()
}
