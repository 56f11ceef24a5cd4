module suppressed

go 1.26
