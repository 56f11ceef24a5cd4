package cases

import "testing"

// The innermost is the one that ends.
func TestTwoDeep(t *testing.T) {
	go func() {
		go func() {
//		   ^^^^^^> 1 {{started here}}
			t.FailNow() // Noncompliant {{"t.FailNow" ends this goroutine, not the test: the test goes on; call "Error" and return}} [[quickfixes=fail]]
//			^^^^^^^^^^^
// fix@fail {{Call "Fail"}}
// edit@fail [[sc=6;ec=13]] {{Fail}}
		}()
	}()
}
