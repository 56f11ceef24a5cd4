module example.com/reexecuted

go 1.26

require github.com/moby/sys/reexec v0.1.0
