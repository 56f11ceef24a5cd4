package shop

// recover makes good what a failed order has spoilt.
func recover() any {
//   ^^^^^^^ stock 1 {{declared here}}
	return nil
}
