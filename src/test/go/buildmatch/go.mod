module goboundaries.org/buildmatch

go 1.24
