package cases

import (
	"log"

	"example.com/jobs"
)

func unknownBehind(j *jobs.Job) {
	j.Run()
	defer func() {
		if r := recover(); r != nil {
			log.Print(r)
		}
	}()
	j.Close()
}

func unknownGuard(j *jobs.Job) {
	j.Run()
	defer jobs.Recover()
}

func unknownBefore(j *jobs.Job) {
	j.Run()
//	^^^^^ pa 1 {{a panic here continues: no guard yet}}
	defer func() { // Noncompliant {{this guard comes too late: nothing that runs after it can panic; defer it first}} [[path=pa]]
//	      ^^^^^^
		if r := recover(); r != nil {
			log.Print(r)
		}
	}()
}
