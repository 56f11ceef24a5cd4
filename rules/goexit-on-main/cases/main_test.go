package cases

import (
	"fmt"
	"os"
	"runtime"
	"testing"
)

func TestMain(m *testing.M) {
	if os.Getenv("DATABASE") == "" {
		fmt.Println("no database")
		runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends only the main goroutine: "fatal error: no goroutines" or a hang follows; return}}
//		^^^^^^^^^^^^^^^^
	}
	os.Exit(m.Run())
}
