package cliffhanger.desktop.autostart;

import cliffhanger.desktop.Commands;
import cliffhanger.desktop.PrivateFiles;
import cliffhanger.desktop.notify.FreedesktopNotifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A task of the Windows Task Scheduler (schema version 1.2): every quarter of an hour from log-in on, and as soon as may be
/// after one was missed. Written after Microsoft's schema and tested for the text that it makes; untried on Windows.
///
/// @param folder where the task's description is kept, so that it is known to be installed
public record TaskScheduler(List<String> program, Path folder) implements Autostart {
    private static final String NAME = "Cliffhanger reminders";

    private Path description() {
        return folder.resolve("remind-task.xml");
    }

    @Override
    public Stream<Path> files() {
        return Stream.of(description()).filter(Files::exists);
    }

    String text() {
        String arguments = Stream.concat(program.stream().skip(1), Stream.of("remind")).map(TaskScheduler::quoted).collect(Collectors.joining(" "));
        return """
                <?xml version="1.0" encoding="UTF-16"?>
                <Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
                  <RegistrationInfo><Description>Rings the Cliffhanger reminders that are due</Description></RegistrationInfo>
                  <Triggers>
                    <LogonTrigger>
                      <Repetition><Interval>PT15M</Interval><StopAtDurationEnd>false</StopAtDurationEnd></Repetition>
                      <Enabled>true</Enabled>
                    </LogonTrigger>
                  </Triggers>
                  <Principals><Principal id="Author"><LogonType>InteractiveToken</LogonType><RunLevel>LeastPrivilege</RunLevel></Principal></Principals>
                  <Settings>
                    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
                    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
                    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
                    <StartWhenAvailable>true</StartWhenAvailable>
                    <ExecutionTimeLimit>PT5M</ExecutionTimeLimit>
                  </Settings>
                  <Actions Context="Author"><Exec><Command>%s</Command><Arguments>%s</Arguments></Exec></Actions>
                </Task>
                """.formatted(FreedesktopNotifier.escaped(program.getFirst()), FreedesktopNotifier.escaped(arguments));
    }

    private static String quoted(String word) {
        return word.contains(" ") || word.isEmpty() ? '"' + word + '"' : word;
    }

    @Override
    public void install(Collection<Instant> next) throws IOException {
        PrivateFiles.folder(folder);
        Files.writeString(description(), text(), StandardCharsets.UTF_16);
        Commands.must(List.of("schtasks", "/Create", "/F", "/TN", NAME, "/XML", description().toString()));
        Commands.run(List.of("schtasks", "/Run", "/TN", NAME));
    }

    @Override
    public void remove() throws IOException {
        Commands.run(List.of("schtasks", "/Delete", "/F", "/TN", NAME));
        Files.deleteIfExists(description());
    }
}
