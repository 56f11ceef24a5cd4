enum { HANDLE_SIGNALS = 1 };

struct editor {
  int flags;
  int started;
};

void editor_read(struct editor *e);
void editor_begin(struct editor *e);
