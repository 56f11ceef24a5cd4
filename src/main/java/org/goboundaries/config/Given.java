package org.goboundaries.config;

/**
 * One value of a configuration.
 *
 * @param value what was set
 * @param line where
 */
public record Given<T>(T value, int line) {}
