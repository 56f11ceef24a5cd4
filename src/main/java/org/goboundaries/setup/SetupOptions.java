package org.goboundaries.setup;

import org.jspecify.annotations.Nullable;

/**
 * What is to be set up.
 *
 * @param server address of the server
 * @param token of a user who may administer quality profiles
 * @param project key of the project whose profile is meant, null for the default of all projects
 * @param profile name of the profile that is to have the rules, null for one of our choice
 * @param dryRun whether only to print what would be done
 */
public record SetupOptions(
    String server,
    String token,
    @Nullable String project,
    @Nullable String profile,
    boolean dryRun) {}
