module goboundaries.org/callbacks

go 1.26
