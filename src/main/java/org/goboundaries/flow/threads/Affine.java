package org.goboundaries.flow.threads;

import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.ThreadCall;

/**
 * A call that depends on its thread.
 *
 * @param row what the table says about it
 */
public record Affine(Site site, ThreadCall row) {}
