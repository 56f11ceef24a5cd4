void on_signal(int number) { (void)number; }
