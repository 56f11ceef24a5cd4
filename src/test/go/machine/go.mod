module goboundaries.org/machine

go 1.26
