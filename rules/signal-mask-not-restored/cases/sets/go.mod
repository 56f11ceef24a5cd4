module sets

go 1.26
