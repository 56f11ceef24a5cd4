module kept_thread

go 1.26
