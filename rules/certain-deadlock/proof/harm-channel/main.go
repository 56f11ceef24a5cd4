// A send comes before anybody has the channel.
package main

func main() {
	questions := make(chan string)
	questions <- "why"
	go func() { println(<-questions) }()
}
