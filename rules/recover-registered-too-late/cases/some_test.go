package cases

import "testing"

func TestLate(t *testing.T) {
	var j interface{ Do() }
	j.Do()
	defer func() {
		if recover() == nil {
			t.Error("no panic")
		}
	}()
}
