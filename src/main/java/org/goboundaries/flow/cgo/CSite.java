package org.goboundaries.flow.cgo;

import java.util.List;

/**
 * A place where C calls a function by its name, or starts a thread with it.
 *
 * @param name the function
 * @param start byte offset of the call in the file of its code
 * @param end byte offset behind the call
 * @param arguments those that are names; others are empty
 * @param onNewThread whether a thread that C makes begins with it
 * @param used whether what it returns goes anywhere
 * @param retried whether a loop stands around it that a failure doesn't leave
 * @param optional whether it is made only where a member of something says so
 */
public record CSite(
    String name,
    int start,
    int end,
    List<String> arguments,
    boolean onNewThread,
    boolean used,
    boolean retried,
    boolean optional) {}
