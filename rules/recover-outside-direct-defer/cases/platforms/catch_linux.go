package platforms

func catch() { println(recover()) }

func lost() { println(recover()) }

var hook = func() {}
