module goboundaries.org/panics

go 1.24
