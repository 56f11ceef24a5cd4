package org.goboundaries.analysis;

import java.util.List;
import org.goboundaries.source.TextEdit;

/**
 * A change to the finding's own file that removes the finding.
 *
 * @param title what it does, in the imperative
 * @param edits edits that don't overlap
 */
public record Fix(String title, List<TextEdit> edits) {}
