module proof

go 1.26
