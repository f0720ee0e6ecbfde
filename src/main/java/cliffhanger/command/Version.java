package cliffhanger.command;

import picocli.CommandLine.IVersionProvider;

/// The version, out of the jar.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Cliffhanger " + (version == null ? "(from source)" : version)};
    }
}
