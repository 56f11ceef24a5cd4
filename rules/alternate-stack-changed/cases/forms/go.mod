module forms

go 1.26
