// Nobody closes the channel.
package main

func main() {
	sums := make(chan int)
	for range 3 {
		go func() { sums <- 1 }()
	}
	total := 0
	for each := range sums {
		total += each
	}
	println(total)
}
