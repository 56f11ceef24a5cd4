module goboundaries.org/typedump

go 1.24

require goboundaries.org/typetext v0.0.0

replace goboundaries.org/typetext => ../typetext
