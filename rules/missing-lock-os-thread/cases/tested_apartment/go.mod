module example.com/shadow

go 1.24

require github.com/go-ole/go-ole v1.3.0
