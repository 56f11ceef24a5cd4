package platforms

func also() {
	catch()
	lost()
	onlyHere()
	defer hook()
}

func onlyHere() { recover() } // Noncompliant {{"recover" returns nil here and the panic continues: "onlyHere" is called, not deferred}}
//                ^^^^^^^^^
//	^^^^^^^^@-4< 1 {{called here, not deferred}}
