// Nobody makes the channel.
package main

type lazy struct{ wake chan struct{} }

func main() {
	l := &lazy{}
	go func() { l.wake <- struct{}{} }()
	<-l.wake
}
