package cliffhanger.desktop.autostart;

import cliffhanger.desktop.Commands;
import cliffhanger.desktop.notify.FreedesktopNotifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A launchd agent of macOS, after launchd.plist(5): at log-in and at each quarter of an hour; runs that were slept through
/// come as one on wake. Written after the manual and tested for the text that it makes; untried on macOS.
public record LaunchAgent(List<String> program, Path folder) implements Autostart {
    private static final String LABEL = "com.github.cliffhanger.remind";

    private Path agent() {
        return folder.resolve(LABEL + ".plist");
    }

    @Override
    public Stream<Path> files() {
        return Stream.of(agent()).filter(Files::exists);
    }

    String text() {
        String words = Stream.concat(program.stream(), Stream.of("remind"))
                .map(word -> "    <string>" + FreedesktopNotifier.escaped(word) + "</string>\n").collect(Collectors.joining());
        String quarters = IntStream.of(0, 15, 30, 45)
                .mapToObj(minute -> "    <dict><key>Minute</key><integer>%d</integer></dict>\n".formatted(minute)).collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
                <plist version="1.0">
                <dict>
                  <key>Label</key><string>%s</string>
                  <key>ProgramArguments</key>
                  <array>
                %s  </array>
                  <key>RunAtLoad</key><true/>
                  <key>StartCalendarInterval</key>
                  <array>
                %s  </array>
                </dict>
                </plist>
                """.formatted(LABEL, words, quarters);
    }

    @Override
    public void install(Collection<Instant> next) throws IOException {
        Autostart.write(agent(), text());
        Commands.must(List.of("launchctl", "load", "-w", agent().toString()));
    }

    @Override
    public void remove() throws IOException {
        Commands.run(List.of("launchctl", "unload", "-w", agent().toString()));
        Files.deleteIfExists(agent());
    }
}
