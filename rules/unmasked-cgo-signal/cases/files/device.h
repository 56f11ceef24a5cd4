#ifndef DEVICE_H
#define DEVICE_H

int device_read(int fd);
int device_poll(int fd);
int device_wait(int fd);
void device_start(void);
void pause_us(int us);

#endif
