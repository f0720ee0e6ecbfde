package cliffhanger.desktop.autostart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What each system is asked to start, and when.
class AutostartTest {
    private static final List<String> PROGRAM = List.of("/opt/My Apps/java", "-jar", "/home/me/50% \"off\" $x.jar");

    @TempDir
    Path folder;

    @Test
    void systemdIsToldTheInstantsInUtcAndToCatchUp() {
        SystemdTimer timer = new SystemdTimer(PROGRAM, folder);
        assertThat(timer.serviceText()).contains("ExecStart=\"/opt/My Apps/java\" \"-jar\" \"/home/me/50%% \\\"off\\\" $$x.jar\" remind\n", "ConditionFileIsExecutable=/opt/My Apps/java\n");
        assertThat(timer.timerText(List.of(Instant.parse("2026-12-02T02:00:00Z"), Instant.parse("2026-11-25T02:00:00Z"))))
                .contains("OnCalendar=hourly\nOnCalendar=2026-11-25 02:00:00 UTC\nOnCalendar=2026-12-02 02:00:00 UTC\nPersistent=true\n")
                .doesNotContain("OnUnit", "OnBoot");
    }

    @Test
    void theAutostartEntryIsQuotedAsTheSpecificationSays() {
        assertThat(new XdgAutostart(PROGRAM, folder).text())
                .contains("Type=Application\nName=Cliffhanger reminders\n", "\nComment=Notifies you when your shows come back\n")
                .contains("Exec=\"/opt/My Apps/java\" \"-jar\" \"/home/me/50%% \\\\\"off\\\\\" \\\\$x.jar\" \"remind\" \"--stay\" \"--while\" \"");
    }

    @Test
    void whatIsThereIsKnownAndTakenAwayAgain() throws Exception {
        XdgAutostart entry = new XdgAutostart(List.of("/bin/true"), folder.resolve("autostart"));
        assertThat(entry.isInstalled()).isFalse();
        entry.install(List.of());
        assertThat(entry.files()).containsExactly(folder.resolve("autostart/cliffhanger-remind.desktop"));
        Path other = Files.writeString(folder.resolve("autostart/other.desktop"), "mine");
        entry.remove();
        assertThat(entry.isInstalled()).isFalse();
        assertThat(other).hasContent("mine");
    }

    @Test
    void anEntryFollowsTheProgramToWhereItWasInstalled() throws Exception {
        Path entry = folder.resolve("autostart/cliffhanger-remind.desktop");
        new XdgAutostart(List.of("/bin/true", "from source"), folder.resolve("autostart")).install(List.of());
        assertThat(entry).content().contains("Exec=\"/bin/true\" \"from source\" \"remind\"", "TryExec=/bin/true\n");
        new XdgAutostart(List.of("/usr/lib/cliffhanger/bin/cliffhanger"), folder.resolve("autostart")).follow();
        assertThat(entry).content().contains("Exec=\"/usr/lib/cliffhanger/bin/cliffhanger\" \"remind\"", "TryExec=/usr/lib/cliffhanger/bin/cliffhanger\n");
    }

    @Test
    void theTaskAndTheAgentAreWellFormed() throws Exception {
        for (String xml : List.of(new TaskScheduler(PROGRAM, folder).text().replace("UTF-16", "UTF-8"), new LaunchAgent(PROGRAM, folder).text())) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            assertThat(factory.newDocumentBuilder().parse(new java.io.ByteArrayInputStream(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .getDocumentElement()).isNotNull();
        }
        assertThat(new TaskScheduler(PROGRAM, folder).text()).contains("<Command>/opt/My Apps/java</Command>", "StartWhenAvailable>true");
        assertThat(new LaunchAgent(PROGRAM, folder).text()).contains("<string>remind</string>");
    }
}
