package org.goboundaries.sonar;

import org.sonar.api.batch.Phase;
import org.sonar.api.batch.sensor.Sensor;
import org.sonar.api.batch.sensor.SensorContext;
import org.sonar.api.batch.sensor.SensorDescriptor;

/** Starts the analysis before the sensors of others run, where there is any Go. */
@Phase(name = Phase.Name.PRE)
public final class GoBoundariesReader implements Sensor {
  private final ReadAhead ahead;

  /** A sensor for each module of a project; they share the one analysis. */
  public GoBoundariesReader(ReadAhead ahead) {
    this.ahead = ahead;
  }

  @Override
  public void describe(SensorDescriptor descriptor) {
    descriptor
        .name(RuleRepository.NAME + ", reading ahead")
        .onlyOnLanguage(RuleRepository.LANGUAGE);
  }

  @Override
  public void execute(SensorContext context) {
    ahead.begin();
  }
}
