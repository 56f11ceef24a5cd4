module flags

go 1.26
