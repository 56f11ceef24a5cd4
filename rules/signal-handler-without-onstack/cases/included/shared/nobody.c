/* nobody includes this */
void nobody(void) { signal(SIGINT, nobody_holds); }
