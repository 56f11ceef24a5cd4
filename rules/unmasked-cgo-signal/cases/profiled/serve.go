package main

import (
	"net/http"
	_ "net/http/pprof"
//	^^^^^^^^^^^^^^^^^^ profiled 2 {{this module turns the profiler on}}
)

func serve() {
	go http.ListenAndServe("localhost:6060", nil)
}
