package cliffhanger.desktop;

import static cliffhanger.desktop.DesktopSession.await;
import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.desktop.DesktopSession.Ended;
import cliffhanger.desktop.autostart.SystemdTimer;
import cliffhanger.desktop.autostart.XdgAutostart;
import cliffhanger.desktop.notify.Notification;
import cliffhanger.desktop.notify.NotifySend;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged program on a real bus with a real notification server: `mvn -Pdesktop verify`. It needs Xvfb, dbus, dunst,
/// libnotify, systemd-analyze and desktop-file-validate.
class RemindersIT {
    private static final Pattern TAG = Pattern.compile("string \"x-dunst-stack-tag\"\\s+variant\\s+string \"([^\"]+)\"");

    @TempDir
    Path folder;

    private DesktopSession desktop;
    private Instant first;

    @BeforeEach
    void begin() throws Exception {
        desktop = DesktopSession.start(folder);
    }

    @AfterEach
    void end() {
        desktop.close();
    }

    @Test
    void aDueReminderIsShownAndMarkWatchedFromTheNotificationMarks() throws Exception {
        library("Harbour & <Lights>", 1, Duration.ofHours(1));
        Process remind = desktop.start(desktop.program("remind", "--now", first.plusSeconds(5).toString(), "--wait", "60"));
        await("it is shown", () -> desktop.notified().size() == 1);
        assertThat(desktop.notified().getFirst()).contains(
                "string \"Cliffhanger\"", "string \"Harbour & <Lights> S1E1\"", "on Test &amp; &lt;Net&gt;", "string \"default\"",
                "string \"watched\"", "string \"Mark watched\"", "string \"Snooze\"");
        await("dunst shows it", () -> desktop.end(List.of("dunstctl", "count", "displayed")).said().strip().equals("1"));
        desktop.end(List.of("dunstctl", "context"));
        assertThat(remind.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(remind.exitValue()).isZero();
        assertThat(show().get("watched").asInt()).isEqualTo(1);
        desktop.end(List.of("dunstctl", "close-all"));
        await("dunst remembers it", () -> desktop.end(List.of("dunstctl", "history")).said().contains("Harbour & <Lights> S1E1"));
        Ended again = desktop.end(desktop.program("remind", "--now", first.plusSeconds(65).toString(), "--wait", "0"));
        assertThat(again.code()).isZero();
        assertThat(desktop.notified()).hasSize(1);
    }

    /// Left to itself dunst takes what looks like markup for markup, and does not say so.
    @Test
    void textsArriveWholeAtAServerThatDoesNotSayItHasMarkup() throws Exception {
        desktop.stopServer();
        desktop.startServer("");
        library("Harbour & <Lights>", 1, Duration.ofHours(1));
        Process remind = desktop.start(desktop.program("remind", "--now", first.plusSeconds(5).toString(), "--wait", "60"));
        await("dunst shows it", () -> desktop.end(List.of("dunstctl", "count", "displayed")).said().strip().equals("1"));
        desktop.end(List.of("dunstctl", "close-all"));
        await("dunst remembers it", () -> desktop.end(List.of("dunstctl", "history")).said().contains("Harbour & <Lights> S1E1"));
        assertThat(desktop.end(List.of("dunstctl", "history")).said()).as("as it is drawn").contains("on Test &amp; &lt;Net");
        remind.destroy();
    }

    @Test
    void withoutAServerItStaysDueAndRingsOnceThereIsOne() throws Exception {
        library("Harbour Lights", 1, Duration.ofHours(1));
        desktop.stopServer();
        Ended refused = desktop.end(desktop.program("remind", "--now", first.plusSeconds(5).toString()));
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.said()).contains("“Harbour Lights S1E1” could not be shown and is still due.");
        desktop.startServer();
        assertThat(desktop.end(desktop.program("remind", "--now", first.plusSeconds(65).toString(), "--wait", "0")).code()).isZero();
        assertThat(desktop.notified()).filteredOn(call -> call.contains("Harbour Lights S1E1")).isNotEmpty();
        assertThat(desktop.end(desktop.program("reminders")).said()).contains("shown    ");
    }

    @Test
    void aDeadBusIsGivenUpInTime() throws Exception {
        library("Harbour Lights", 1, Duration.ofHours(1));
        desktop.without("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder.resolve("no-such-bus"));
        Instant begin = Instant.now();
        Ended refused = desktop.end(desktop.program("remind", "--now", first.plusSeconds(5).toString()));
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.said()).contains("still due").doesNotContain("Exception");
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void aServerThatDiesWhileItsNotificationIsUpLosesNothing() throws Exception {
        library("Harbour Lights", 1, Duration.ofHours(1));
        Process remind = desktop.start(desktop.program("remind", "--now", first.plusSeconds(5).toString(), "--wait", "5"));
        awaitShown();
        desktop.stopServer();
        assertThat(remind.waitFor(40, TimeUnit.SECONDS)).isTrue();
        assertThat(remind.exitValue()).isZero();
        assertThat(desktop.end(desktop.program("reminders")).said()).contains("shown    ");
    }

    @Test
    void aBusThatDiesWhileANotificationIsUpLosesNothing() throws Exception {
        library("Harbour Lights", 1, Duration.ofHours(1));
        Process remind = desktop.start(desktop.program("remind", "--now", first.plusSeconds(5).toString(), "--wait", "5"));
        awaitShown();
        desktop.stopBus();
        assertThat(remind.waitFor(40, TimeUnit.SECONDS)).isTrue();
        assertThat(remind.exitValue()).isZero();
        assertThat(desktop.end(desktop.program("reminders")).said()).contains("shown    ");
    }

    /// The call alone is not enough: what dies before its answer has come leaves the reminder due, and rightly so.
    private void awaitShown() throws Exception {
        await("the ledger says that it was shown", () -> desktop.end(desktop.program("reminders")).said().contains("shown    "));
    }

    @Test
    void processesThatAreKilledAtAnyInstantRingEachReminderOnce() throws Exception {
        int episodes = 24;
        library("Harbour Lights", episodes, Duration.ofMinutes(10));
        Random random = new Random(7);
        int killed = 0;
        for (int i = 0; i < episodes; i++) {
            String now = first.plus(Duration.ofMinutes(10L * i)).plusSeconds(5).toString();
            Process remind = desktop.start(desktop.program("remind", "--now", now, "--wait", "0"));
            if (!remind.waitFor(300 + random.nextInt(1500), TimeUnit.MILLISECONDS)) {
                remind.destroyForcibly();
                killed++;
            }
            remind.waitFor();
            // The next run, a minute later, takes over what the dead one left, before more is due.
            desktop.end(desktop.program("remind", "--now", first.plus(Duration.ofMinutes(10L * i)).plusSeconds(65).toString(), "--wait", "0"));
        }
        List<String> calls = desktop.notified();
        Set<String> titles = new TreeSet<>();
        Set<String> tags = new TreeSet<>();
        for (String call : calls) {
            Matcher tag = TAG.matcher(call);
            assertThat(tag.find()).isTrue();
            tags.add(tag.group(1));
            titles.add(call.lines().filter(line -> line.contains("Harbour Lights S1E")).findFirst().orElseThrow().strip());
        }
        System.out.printf("%d reminders, %d processes killed, %d calls, %d of them the same again in the place of the first%n",
                episodes, killed, calls.size(), calls.size() - tags.size());
        assertThat(titles).as("none lost").hasSize(episodes);
        assertThat(tags).as("none twice").hasSize(episodes);
    }

    @Test
    void twoProcessesAtOnceRingOnce() throws Exception {
        library("Harbour Lights", 1, Duration.ofHours(1));
        List<Process> both = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            both.add(desktop.start(desktop.program("remind", "--now", first.plusSeconds(5).toString(), "--wait", "0")));
        }
        for (Process one : both) {
            assertThat(one.waitFor()).isZero();
        }
        assertThat(desktop.notified()).hasSize(1);
    }

    @Test
    void anOpenWindowRingsByItselfAndTheTimerLeavesItToIt() throws Exception {
        program("rule", "all", "every_episode");
        Process window = desktop.start(desktop.window());
        Thread.sleep(8000);
        first = Instant.now().plusSeconds(12).truncatedTo(ChronoUnit.SECONDS);
        add("Harbour Lights", 1, Duration.ofHours(1));
        Thread.sleep(Math.max(0, Duration.between(Instant.now(), first).toMillis()));
        for (int i = 0; i < 4; i++) {
            assertThat(desktop.end(desktop.program("remind", "--wait", "0")).code()).isZero();
        }
        await("the window rang", () -> !desktop.notified().isEmpty());
        Thread.sleep(3000);
        assertThat(desktop.notified()).hasSize(1);
        assertThat(window.isAlive()).isTrue();
    }

    @Test
    void notifySendShowsItTooAndBringsTheAnswer() throws Exception {
        List<String> answers = new java.util.concurrent.CopyOnWriteArrayList<>();
        try (NotifySend notifier = new NotifySend("", (tag, answer) -> answers.add(tag + " " + answer), desktop.environment())) {
            notifier.show(new Notification("cliffhanger-1", "Harbour & <Lights> S1E1", "Today", List.of(new Notification.Button("watched", "Mark watched"))));
            await("dunst shows it", () -> desktop.end(List.of("dunstctl", "count", "displayed")).said().strip().equals("1"));
            desktop.end(List.of("dunstctl", "context"));
            await("the answer comes", () -> answers.equals(List.of("cliffhanger-1 watched")));
        }
    }

    @Test
    void systemdAndTheDesktopTakeWhatWeWrite() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> program = List.of(java.toString(), "-jar", folder.resolve("50% odd $name.jar").toString());
        SystemdTimer timer = new SystemdTimer(program, folder);
        Path service = Files.writeString(folder.resolve("cliffhanger-remind.service"), timer.serviceText());
        Path when = Files.writeString(folder.resolve("cliffhanger-remind.timer"),
                timer.timerText(IntStream.range(0, 60).mapToObj(i -> Instant.parse("2026-12-02T02:00:00Z").plusSeconds(3600L * i)).toList()));
        Ended units = desktop.end(List.of("systemd-analyze", "verify", "--user", service.toString(), when.toString()));
        assertThat(units.said()).doesNotContain("cliffhanger-remind");
        assertThat(units.code()).as(units.said()).isZero();
        Path entry = Files.writeString(folder.resolve("cliffhanger-remind.desktop"), new XdgAutostart(program, folder).text());
        Ended valid = desktop.end(List.of("desktop-file-validate", entry.toString()));
        assertThat(valid.said()).isEmpty();
        assertThat(valid.code()).isZero();
    }

    private void library(String title, int episodes, Duration gap) throws Exception {
        program("rule", "all", "every_episode");
        first = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.HOURS);
        add(title, episodes, gap);
    }

    private void add(String title, int episodes, Duration gap) throws Exception {
        DateTimeFormatter day = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);
        DateTimeFormatter hour = DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);
        String all = IntStream.rangeClosed(1, episodes).mapToObj(number -> {
            Instant at = first.plus(gap.multipliedBy(number - 1));
            return """
                    {"id": %d, "name": "Secret", "season": 1, "number": %d, "type": "regular", "airdate": "%s", "airtime": "%s", "airstamp": "%s", "runtime": 50}"""
                    .formatted(9000 + number, number, day.format(at), hour.format(at), at);
        }).collect(Collectors.joining(", "));
        Path file = Files.writeString(folder.resolve("show.json"), """
                {"id": 77, "name": "%s", "type": "Scripted", "language": "English", "genres": [], "status": "Running", "runtime": 50,
                 "network": {"name": "Test & <Net>", "country": {"name": "United Kingdom", "code": "GB", "timezone": "Europe/London"}},
                 "externals": {}, "_embedded": {"episodes": [%s]}}""".formatted(title, all));
        program("add", file.toString());
    }

    private void program(String... words) throws Exception {
        Ended ended = desktop.end(desktop.program(words));
        assertThat(ended.code()).as(ended.said()).isZero();
    }

    private JsonNode show() throws Exception {
        String said = desktop.end(desktop.program("list", "--json")).said();
        return new ObjectMapper().readTree(said.lines().filter(line -> line.contains("Harbour")).findFirst().orElseThrow());
    }
}
