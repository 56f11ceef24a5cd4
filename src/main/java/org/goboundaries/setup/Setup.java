package org.goboundaries.setup;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts our rules into a quality profile and that profile into use. What is so already stays as it
 * is, so that a second run changes nothing.
 */
public final class Setup {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  // the profile that the plugin brings along: its rules are those that are meant
  private static final String OURS = "Go Boundaries";
  private static final String NAME = "Go with Go Boundaries";

  private final SetupOptions options;
  private final Consumer<String> tell;
  private final WebService service;
  private final Profiles profiles;

  /** A setup that prints what it does. */
  public Setup(SetupOptions options, Consumer<String> tell) throws SetupException {
    this(options, tell, LIMIT);
  }

  Setup(SetupOptions options, Consumer<String> tell, Duration limit) throws SetupException {
    this.options = options;
    this.tell = tell;
    this.service = WebService.of(options.server(), options.token(), limit);
    this.profiles = new Profiles(service);
  }

  /**
   * Does it.
   *
   * @throws SetupException when it can't be done; what was done before stays
   */
  public void run() throws SetupException {
    tell.accept(new ServerCheck(service).run());
    Profile ours = profiles.named(OURS);
    if (ours == null) {
      throw new SetupException(
          "the server has no quality profile \""
              + OURS
              + "\", which the plugin provides: restart the server");
    }
    List<String> wanted = profiles.activeRules(ours);
    Profile present = profiles.inUse(options.project());
    if (hasAll(present, wanted)) {
      tell.accept(use(present.name()) + " already, and it has our rules: nothing to do");
      return;
    }
    Profile target = target(present);
    target = target == null ? create(present) : target;
    activate(target, wanted);
    use(target, present);
  }

  /** Who names a profile wants that one, and no other that would do. */
  private boolean hasAll(Profile profile, List<String> wanted) throws SetupException {
    String name = options.profile();
    return (name == null || name.equals(profile.name()))
        && profiles.activeRules(profile).containsAll(wanted);
  }

  /** The profile that is to have the rules; null where it is yet to be created. */
  private @Nullable Profile target(Profile present) throws SetupException {
    if (options.profile() == null
        && !present.isBuiltIn()
        && !profiles.activeRules(present).isEmpty()) {
      return present;
    }
    Profile named = profiles.named(name());
    if (named == null) {
      return null;
    }
    if (named.isBuiltIn()) {
      throw new SetupException(
          quoted(named) + " is built in and can't be changed: choose another name with --profile");
    }
    if (options.profile() == null && !named.isSameOrInherits(present)) {
      throw new SetupException(
          quoted(named)
              + " doesn't inherit from "
              + quoted(present)
              + ", which is in use: choose another name with --profile, or the profile itself");
    }
    return named;
  }

  private String name() {
    return options.profile() == null ? NAME : options.profile();
  }

  private Profile create(Profile parent) throws SetupException {
    say("create", "created", "quality profile \"" + name() + "\", inheriting " + quoted(parent));
    return options.dryRun() ? parent.child(name()) : profiles.create(name(), parent);
  }

  private void activate(Profile target, List<String> wanted) throws SetupException {
    Activation activation = Activation.of(profiles, target, wanted);
    for (String rule : activation.missing()) {
      if (!options.dryRun()) {
        profiles.activate(target, rule);
      }
      say("activate", "activated", rule);
    }
    for (String rule : activation.turnedOff()) {
      tell.accept("left " + rule + " off: it was turned off in this profile");
    }
    int active = wanted.size() - activation.missing().size() - activation.turnedOff().size();
    if (active > 0) {
      tell.accept(active + " of " + wanted.size() + " rules are active already");
    }
  }

  private void use(Profile target, Profile present) throws SetupException {
    if (target.name().equals(present.name())) {
      tell.accept(use(target.name()) + " already");
      return;
    }
    if (!options.dryRun()) {
      profiles.use(target, options.project());
    }
    String since = options.dryRun() ? "then " : "now ";
    tell.accept(since + use(target.name()) + ", no longer " + quoted(present));
  }

  private String use(String name) {
    String who =
        options.project() == null ? "the default" : "project \"" + options.project() + "\"";
    return who + (options.project() == null ? " for Go is \"" : " uses \"") + name + "\"";
  }

  private void say(String future, String past, String what) {
    tell.accept((options.dryRun() ? "would " + future : past) + " " + what);
  }

  private static String quoted(Profile profile) {
    return "\"" + profile.name() + "\"";
  }
}
