module traces

go 1.26
