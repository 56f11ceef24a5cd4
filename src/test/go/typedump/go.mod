module goboundaries.org/typedump

go 1.24
