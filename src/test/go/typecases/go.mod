module goboundaries.org/typecases

go 1.24
