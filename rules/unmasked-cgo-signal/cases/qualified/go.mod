module qualified

go 1.26
