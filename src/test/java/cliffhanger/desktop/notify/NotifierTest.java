package cliffhanger.desktop.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How each system is told to show a notification, and what follows where none can.
class NotifierTest {
    private static final Notification NOTIFICATION = new Notification("cliffhanger-7", "It's “Fargo” & co", "Today at 21:00\n<FX> & $HOME",
            List.of(new Notification.Button("watched", "Mark watched")));

    @Test
    void notifySendIsGivenThePlainTitleAndAnEscapedBody() {
        assertThat(NotifySend.command(NOTIFICATION, "/icon.png")).containsExactly(
                "notify-send", "--app-name=Cliffhanger", "--icon=/icon.png", "--category=x-cliffhanger.reminder",
                "--hint=string:x-dunst-stack-tag:cliffhanger-7", "--action=default=Cliffhanger", "--action=watched=Mark watched", "--",
                "It's “Fargo” & co", "Today at 21:00\n&lt;FX&gt; &amp; $HOME");
    }

    @Test
    void dunstIsGivenNothingThatLooksLikeMarkup() {
        assertThat(FreedesktopNotifier.unlikeMarkup("A & B <3 > 2 &lt; &#60; R&B")).isEqualTo("A & B &lt;3 > 2 &amp;lt; &amp;#60; R&B");
    }

    @Test
    void macIsGivenTheTextAsArgumentsAndNotAsScript() {
        assertThat(CommandNotifier.osascript(NOTIFICATION)).startsWith("osascript", "-e", "on run argv").endsWith("It's “Fargo” & co", NOTIFICATION.body());
    }

    @Test
    void powershellCannotBeLedOutOfItsQuotes() {
        Notification sly = new Notification("t", "a'; Remove-Item x; '", "b’; y; ‘", List.of());
        String script = CommandNotifier.powershell(sly).getLast();
        assertThat(script).contains("CreateTextNode('a''; Remove-Item x; ''')", "CreateTextNode('b’’; y; ‘‘')");
    }

    @Test
    void theFirstWayThatWorksIsTaken() throws NotShown {
        List<String> tried = new ArrayList<>();
        Notifiers both = new Notifiers(List.of(way("one", false, tried), way("two", true, tried), way("three", true, tried)));
        both.show(NOTIFICATION);
        assertThat(tried).containsExactly("one", "two");
    }

    @Test
    void whereNoneWorksTheFirstSaysWhy() {
        Notifiers none = new Notifiers(List.of(way("one", false, new ArrayList<>()), way("two", false, new ArrayList<>())));
        assertThatThrownBy(() -> none.show(NOTIFICATION)).isInstanceOf(NotShown.class).hasMessage("The command “one” failed.");
    }

    private static Notifier way(String name, boolean works, List<String> tried) {
        return new Notifier() {
            @Override
            public void show(Notification notification) throws NotShown {
                tried.add(name);
                if (!works) {
                    throw new NotShown(Sentence.of("desktop.command.failed", name), null);
                }
            }

            @Override
            public boolean isAnswerable() {
                return false;
            }

            @Override
            public void close() {}
        };
    }
}
