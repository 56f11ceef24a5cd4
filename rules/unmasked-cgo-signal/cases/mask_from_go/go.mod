module maskfromgo

go 1.26
