package org.goboundaries.report.formats;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reports need to know beside the findings.
 *
 * @param root to which paths are relative
 * @param rules keys of the rules that run
 * @param facts what is known of them
 * @param version of this program
 * @param category of the report among those of one commit, as GitHub has it; null where none is
 *     wanted
 */
public record Setting(
    PathRoot root,
    List<String> rules,
    RuleFacts facts,
    String version,
    @Nullable String category) {}
