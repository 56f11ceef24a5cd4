package org.goboundaries.sonar;

import org.sonar.api.Plugin;
import org.sonar.api.SonarProduct;

/**
 * Entry point of the plugin. Called several times by each product, so it does nothing but name
 * classes; one that the oldest server lacks would keep that server from starting.
 */
public final class GoBoundariesPlugin implements Plugin {
  private static final String EDITED_MODULE = "org.goboundaries.sonar.ide.EditedModule";

  @Override
  public void define(Context context) {
    context.addExtensions(GoBoundariesRules.class, GoBoundariesSensor.class);
    context.addExtensions(Property.definitions());
    if (context.getRuntime().getProduct() == SonarProduct.SONARQUBE) {
      context.addExtensions(GoBoundariesProfile.class, ReadAhead.class, GoBoundariesReader.class);
    } else if (context.getRuntime().getProduct() == SonarProduct.SONARLINT) {
      addEditedModule(context);
    }
  }

  /** By its name: scanners and servers have no API that it could be linked with. */
  private static void addEditedModule(Context context) {
    try {
      context.addExtension(Class.forName(EDITED_MODULE));
    } catch (ClassNotFoundException | LinkageError e) {
      // an editor that is too old for it: its sensor stays silent
    }
  }
}
