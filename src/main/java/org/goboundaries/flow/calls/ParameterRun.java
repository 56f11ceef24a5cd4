package org.goboundaries.flow.calls;

import java.util.List;

/**
 * One way in which a function has one of its parameters run.
 *
 * @param manner how the last step runs it
 * @param where on which goroutine
 * @param steps the calls that lead there, the last one that of the parameter, or of the library
 *     that runs it
 */
public record ParameterRun(Manner manner, Where where, List<Site> steps) {}
