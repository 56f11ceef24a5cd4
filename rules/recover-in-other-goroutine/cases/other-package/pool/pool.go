// Package pool runs jobs.
package pool

import "log"

// Start runs the jobs one after the other.
func Start(jobs []func() error) {
	go run(jobs)
//	   ^^^ pa 3 {{this goroutine is started, and has no guard}}
}

func run(jobs []func() error) {
	for _, job := range jobs {
		if err := job(); err != nil {
			panic(err) // Noncompliant {{this panic ends the process: the guard in "main" is on another goroutine; recover on this one}} [[path=pa]]
//			^^^^^
		}
	}
}

// Safe runs one job, and survives it.
func Safe(job func() error) {
	go func() {
		defer func() {
			if r := recover(); r != nil {
				log.Print(r)
			}
		}()
		_ = job()
	}()
}
