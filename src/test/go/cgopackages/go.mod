// Packages with much C, read by a test.
module goboundaries.test/cgopackages

go 1.26

require (
	github.com/DataDog/zstd v1.5.7
	github.com/mattn/go-sqlite3 v1.14.53
	github.com/supranational/blst v0.3.17
)
