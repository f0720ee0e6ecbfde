package cliffhanger.command.print;

import picocli.CommandLine.IVersionProvider;

/// The version, out of the jar.
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Cliffhanger " + name()};
    }

    /// "0.1.0", or "dev" where it runs from source.
    public static String name() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }
}
