package rand

// Goroutines counts them.
func Goroutines() int { return int(gcount()) }
//                                 ^^^^^^ use 1 {{used here, so the linker checks it}}
