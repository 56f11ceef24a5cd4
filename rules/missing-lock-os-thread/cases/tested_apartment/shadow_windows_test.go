package shadow

import "testing"

func TestSupported(t *testing.T) {
	if err := Supported(); err != nil {
//	          ^^^^^^^^^ path1 1 {{called here, without the lock}}
		t.Skip(err)
	}
}
