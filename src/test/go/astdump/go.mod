module goboundaries.org/astdump

go 1.24
