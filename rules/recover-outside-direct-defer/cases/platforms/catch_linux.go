package platforms

func catch() { recover() }

func lost() { recover() }

var hook = func() {}
