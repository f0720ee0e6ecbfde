package cliffhanger.app;

/// The version, out of the jar.
final class Version {
    private Version() {}

    static String name() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(from source)" : version;
    }
}
