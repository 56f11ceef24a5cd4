module included

go 1.26
