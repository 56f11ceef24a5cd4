module locked

go 1.26
