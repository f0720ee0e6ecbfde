package cliffhanger.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppDirectoriesTest {
    @ParameterizedTest
    @CsvSource({
        "Linux,      XDG_DATA_HOME, /data, /data/cliffhanger",
        "Linux,      XDG_DATA_HOME, relative, /home/ada/.local/share/cliffhanger",
        "Linux,      OTHER, x, /home/ada/.local/share/cliffhanger",
        "Windows 11, APPDATA, /Users/ada/AppData/Roaming, /Users/ada/AppData/Roaming/Cliffhanger",
        "Windows 11, OTHER, x, /home/ada/AppData/Roaming/Cliffhanger",
        "Mac OS X,   OTHER, x, /home/ada/Library/Application Support/Cliffhanger",
    })
    void dataLiesWhereTheSystemWantsIt(String system, String variable, String value, String folder) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/ada");
        assertThat(AppDirectories.data(Map.of(variable, value), properties)).isEqualTo(Path.of(folder));
    }

    @Test
    void whatTheEnvironmentCallsHomeCountsBeforeThePasswordFile() {
        Properties system = new Properties();
        system.setProperty("user.home", "/root");
        system.setProperty("os.name", "Linux");
        assertThat(AppDirectories.data(Map.of("HOME", "/home/ann"), system)).isEqualTo(Path.of("/home/ann/.local/share/cliffhanger"));
        assertThat(AppDirectories.data(Map.of("HOME", "nowhere"), system)).isEqualTo(Path.of("/root/.local/share/cliffhanger"));
    }
}
