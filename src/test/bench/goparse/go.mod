module goboundaries.org/goparse

go 1.24
