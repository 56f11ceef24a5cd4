package org.goboundaries.sonar;

import org.sonar.api.Plugin;
import org.sonar.api.SonarProduct;

/**
 * Entry point of the plugin. Called several times by each product, so it does nothing but name
 * classes; one that the oldest server lacks would keep that server from starting.
 */
public final class GoBoundariesPlugin implements Plugin {
  @Override
  public void define(Context context) {
    context.addExtensions(GoBoundariesRules.class, GoBoundariesSensor.class);
    context.addExtensions(Property.definitions());
    if (context.getRuntime().getProduct() == SonarProduct.SONARQUBE) {
      context.addExtension(GoBoundariesProfile.class);
    }
  }
}
