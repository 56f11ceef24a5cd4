module goboundaries.org/typetext

go 1.24
