module direct

go 1.26
