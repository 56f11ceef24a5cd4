module some

go 1.26
