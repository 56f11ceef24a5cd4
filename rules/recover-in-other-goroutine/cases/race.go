// The deferred call of the goroutine lets main return while others still run.
package main

import (
	"log"
	"os"
	"sync"
)

func main() {
	defer func() {
//	      ^^^^^^ pa 1 {{this guard is deferred}}
		if r := recover(); r != nil {
			log.Print(r)
		}
	}()
	work(os.Args[1:])
	readAll(os.Args[0])
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
//	   ^^^^^^ pa 2 {{this goroutine is started, and has no guard}}
		f, err := os.Create("log")
		if err != nil {
			return
		}
		defer f.Close()
		defer wg.Done()
//		      ^^^^^^^ pa 3 {{this runs first: main may return before the others have run}}
		if _, err := f.WriteString("begun"); err != nil {
			panic(err) // Noncompliant {{this panic ends the process or is lost, status 0: the guard in "main" is on another goroutine; recover on this one}} [[path=pa]]
//			^^^^^
		}
	}()
	wg.Wait()
}

func readAll(name string) {
	defer func() {
//	      ^^^^^^ pb 1 {{this guard is deferred}}
		if r := recover(); r != nil {
			log.Print(r)
		}
	}()
	done := make(chan struct{})
	go func() {
//	   ^^^^^^ pb 2 {{this goroutine is started, and has no guard}}
		f, err := os.Open(name)
		if err != nil {
			return
		}
		defer f.Close()
		defer close(done)
//		      ^^^^^ pb 3 {{this runs first: main may return before the others have run}}
		if _, err := f.Stat(); err != nil {
			panic(err) // Noncompliant {{this panic ends the process or is lost, status 0: the guard in "readAll" is on another goroutine; recover on this one}} [[path=pb]]
//			^^^^^
		}
	}()
	<-done
}

func work(names []string) {
	defer func() {
//	      ^^^^^^ pc 1 {{this guard is deferred}}
		if r := recover(); r != nil {
			log.Print(r)
		}
	}()
	done := make(chan struct{})
	go func() {
//	   ^^^^^^ pc 2 {{this goroutine is started, and has no guard}}
		// nothing runs behind it: the runtime lets main wait
		defer close(done)
		if len(names) == 0 {
			panic("no names") // Noncompliant {{this panic ends the process: the guard in "work" is on another goroutine; recover on this one}} [[path=pc]]
//			^^^^^
		}
	}()
	<-done
}
