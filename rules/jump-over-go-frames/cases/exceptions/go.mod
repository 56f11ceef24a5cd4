module exceptions

go 1.26
