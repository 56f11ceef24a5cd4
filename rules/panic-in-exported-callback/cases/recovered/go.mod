module recovered

go 1.26
