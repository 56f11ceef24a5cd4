module example.com/other-packages

go 1.26
