package org.goboundaries.sonar;

import org.goboundaries.catalog.RulePage;
import org.sonar.api.server.profile.BuiltInQualityProfilesDefinition;

/**
 * A profile with our rules and no others. Not the default one: a language has one default, and a
 * server with two does not start.
 */
public final class GoBoundariesProfile implements BuiltInQualityProfilesDefinition {
  @Override
  public void define(Context context) {
    NewBuiltInQualityProfile profile =
        context.createBuiltInQualityProfile(RuleRepository.NAME, RuleRepository.LANGUAGE);
    RuleRepository.pages().stream()
        .filter(RulePage::active)
        .forEach(page -> profile.activateRule(RuleRepository.KEY, page.key()));
    profile.done();
  }
}
