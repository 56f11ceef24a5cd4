package org.goboundaries.ide;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sonarsource.sonarlint.core.rpc.protocol.backend.connection.config.SonarQubeConnectionConfigurationDto;
import org.sonarsource.sonarlint.core.rpc.protocol.backend.initialize.BackendCapability;
import org.sonarsource.sonarlint.core.rpc.protocol.backend.initialize.ClientConstantInfoDto;
import org.sonarsource.sonarlint.core.rpc.protocol.backend.initialize.HttpConfigurationDto;
import org.sonarsource.sonarlint.core.rpc.protocol.backend.initialize.InitializeParams;
import org.sonarsource.sonarlint.core.rpc.protocol.backend.initialize.TelemetryClientConstantAttributesDto;
import org.sonarsource.sonarlint.core.rpc.protocol.backend.log.LogLevel;
import org.sonarsource.sonarlint.core.rpc.protocol.common.Language;

/** What an editor for Go and C tells of itself when it starts the backend. */
final class Greeting {
  private Greeting() {}

  static InitializeParams of(
      Path home,
      Set<Path> plugins,
      List<SonarQubeConnectionConfigurationDto> connections,
      Set<BackendCapability> capabilities) {
    return new InitializeParams(
        new ClientConstantInfoDto("test", "test"),
        new TelemetryClientConstantAttributesDto("test", "test", "1", "1", Map.of()),
        HttpConfigurationDto.defaultConfig(),
        null,
        capabilities,
        home.resolve("storage"),
        home.resolve("work"),
        plugins,
        Map.of(),
        EnumSet.of(Language.GO, Language.C),
        Set.of(),
        Set.of(),
        connections,
        List.of(),
        home.toString(),
        Map.of(),
        false,
        null,
        true,
        null,
        LogLevel.DEBUG);
  }
}
