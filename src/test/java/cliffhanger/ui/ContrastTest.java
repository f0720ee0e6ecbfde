package cliffhanger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is to be read stands out from what it stands on, in both themes. Ratios by WCAG 2.2: text 4.5, signs, focus rings and the
/// borders of fields 3.
class ContrastTest {
    private static final Pattern VARIABLE = Pattern.compile("(-ch-[a-z-]+):\\s*#([0-9a-fA-F]{6});");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b(?=[^{}]*})|\\brgb\\(|:\\s*(?:white|black|gray|red|green|blue)\\b");
    private static final List<String> GROUNDS = List.of("-ch-bg", "-ch-surface");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everythingStandsOut(String theme) throws IOException {
        Map<String, Integer> colours = new HashMap<>();
        VARIABLE.matcher(Files.readString(Path.of("resources/cliffhanger/ui/" + theme + ".css"))).results()
                .forEach(found -> colours.put(found.group(1), Integer.parseInt(found.group(2), 16)));
        List<String> weak = new ArrayList<>();
        for (String ground : GROUNDS) {
            for (String text : List.of("-ch-text", "-ch-muted", "-ch-accent", "-ch-good", "-ch-bad", "-ch-warn", "-ch-info")) {
                look(colours, text, ground, 4.5, weak);
            }
            // The ring around what has the keyboard is the accent, and so are the signs of what is chosen.
            look(colours, "-ch-field", ground, 3, weak);
            look(colours, "-ch-accent", ground, 3, weak);
        }
        for (String status : List.of("good", "bad", "warn", "info")) {
            look(colours, "-ch-" + status, "-ch-" + status + "-soft", 4.5, weak);
        }
        look(colours, "-ch-accent", "-ch-accent-soft", 4.5, weak);
        look(colours, "-ch-text", "-ch-accent-soft", 4.5, weak);
        look(colours, "-ch-muted", "-ch-accent-soft", 4.5, weak);
        look(colours, "-ch-text", "-ch-info-soft", 4.5, weak);
        look(colours, "-ch-muted", "-ch-info-soft", 4.5, weak);
        look(colours, "-ch-accent", "-ch-info-soft", 4.5, weak);
        look(colours, "-ch-info", "-ch-info-soft", 3, weak);
        look(colours, "-ch-good", "-ch-accent-soft", 3, weak);
        look(colours, "-ch-text", "-ch-mark", 4.5, weak);
        look(colours, "-ch-text", "-ch-line", 4.5, weak);
        look(colours, "-ch-on-accent", "-ch-accent", 4.5, weak);
        look(colours, "-ch-on-toast", "-ch-toast", 4.5, weak);
        look(colours, "-ch-toast-accent", "-ch-toast", 4.5, weak);
        look(colours, "-ch-surface", "-ch-bad", 4.5, weak);
        assertThat(weak).isEmpty();
    }

    /// A colour of its own in a sheet would be looked at by no test, and be the same in both themes.
    @Test
    void sheetsTakeTheirColoursFromTheThemes() throws IOException {
        List<String> own = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("resources/cliffhanger"))) {
            for (Path sheet : files.filter(file -> file.toString().endsWith(".css") && !file.endsWith("light.css") && !file.endsWith("dark.css")).toList()) {
                COLOUR.matcher(Files.readString(sheet)).results().forEach(found -> own.add(sheet.getFileName() + ": " + found.group()));
            }
        }
        // The title on a poster's coloured tile.
        assertThat(own).containsExactly("base.css: : white");
    }

    private static void look(Map<String, Integer> colours, String front, String back, double least, List<String> weak) {
        double ratio = ratio(luminance(colours.get(front)), luminance(colours.get(back)));
        if (ratio < least) {
            weak.add("%s on %s: %.2f".formatted(front, back, ratio));
        }
    }

    private static double ratio(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
