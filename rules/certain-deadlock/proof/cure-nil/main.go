// The channel is made with the object.
package main

type lazy struct{ wake chan struct{} }

func main() {
	l := &lazy{wake: make(chan struct{})}
	go func() { l.wake <- struct{}{} }()
	<-l.wake
}
