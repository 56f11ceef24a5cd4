module example.com/own-recover

go 1.26
