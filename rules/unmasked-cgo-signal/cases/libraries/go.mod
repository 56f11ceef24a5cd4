module libraries

go 1.26
