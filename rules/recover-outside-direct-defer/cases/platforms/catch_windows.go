package platforms

// The common file defers it, which is looked at on another platform.
func catch() { println(recover()) }

func lost() { println(recover()) }

var hook = func() {}
