package cliffhanger.command;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes the commands, handing each the way to open the library.
final class Commands implements IFactory {
    private final OpenLibrary.Opener opener;

    Commands(OpenLibrary.Opener opener) {
        this.opener = opener;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (Printing.class.isAssignableFrom(type)) {
            Constructor<K> constructor = type.getDeclaredConstructor(OpenLibrary.Opener.class);
            return constructor.newInstance(opener);
        }
        return CommandLine.defaultFactory().create(type);
    }
}
