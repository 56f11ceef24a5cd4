module jump

go 1.26
