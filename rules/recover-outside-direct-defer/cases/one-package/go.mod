module example.com/one-package

go 1.26
