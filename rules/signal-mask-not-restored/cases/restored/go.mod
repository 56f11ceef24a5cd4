module restored

go 1.26
