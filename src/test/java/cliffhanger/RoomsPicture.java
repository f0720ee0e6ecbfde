package cliffhanger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Draws the rooms of the program in floors, each above those that it asks, as SVG. An arrow that is there by way of another is left
/// out.
final class RoomsPicture {
    private static final int WIDE = 1180;
    private static final int HIGH = 30;
    private static final int FLOOR = 84;
    private static final int MARGIN = 20;

    private final Map<String, Set<String>> arrows;
    private final Map<String, Integer> floors = new HashMap<>();
    private final Map<String, double[]> places = new HashMap<>();

    /// @param arrows whom each room asks; without a circle
    RoomsPicture(Map<String, Set<String>> arrows) {
        this.arrows = new TreeMap<>(arrows);
        arrows.keySet().forEach(this::floor);
    }

    private int floor(String room) {
        Integer known = floors.get(room);
        if (known != null) {
            return known;
        }
        int floor = arrows.get(room).stream().mapToInt(asked -> floor(asked) + 1).max().orElse(0);
        floors.put(room, floor);
        return floor;
    }

    /// Those that no other room which is asked leads to.
    private List<String> direct(String room) {
        return arrows.get(room).stream()
                .filter(asked -> arrows.get(room).stream().noneMatch(other -> !other.equals(asked) && reaches(other, asked)))
                .sorted()
                .toList();
    }

    private boolean reaches(String from, String to) {
        return arrows.get(from).contains(to) || arrows.get(from).stream().anyMatch(next -> reaches(next, to));
    }

    String svg() {
        int top = floors.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int floor = 0; floor <= top; floor++) {
            place(floor, top);
        }
        List<String> lines = new ArrayList<>();
        int height = MARGIN * 2 + top * FLOOR + HIGH;
        lines.add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"13\">".formatted(WIDE, height));
        lines.add("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>".formatted(WIDE, height));
        arrows.keySet().forEach(room -> direct(room).forEach(asked -> lines.add(line(places.get(room), places.get(asked)))));
        arrows.keySet().forEach(room -> lines.add(box(room, places.get(room))));
        lines.add("</svg>");
        return String.join("\n", lines) + "\n";
    }

    /// Side by side, each near the middle of those that it asks.
    private void place(int floor, int top) {
        List<String> rooms = arrows.keySet().stream().filter(room -> floors.get(room) == floor).collect(Collectors.toCollection(ArrayList::new));
        rooms.sort((a, b) -> Double.compare(middle(a), middle(b)));
        double taken = rooms.stream().mapToDouble(RoomsPicture::width).sum();
        double gap = (WIDE - 2 * MARGIN - taken) / (rooms.size() + 1);
        double x = MARGIN + gap;
        for (String room : rooms) {
            places.put(room, new double[] {x, MARGIN + (top - floor) * FLOOR, width(room)});
            x += width(room) + gap;
        }
    }

    private double middle(String room) {
        return direct(room).stream().mapToDouble(asked -> places.get(asked)[0] + places.get(asked)[2] / 2).average().orElse(0);
    }

    private static double width(String room) {
        return room.length() * 7.6 + 18;
    }

    private static String line(double[] from, double[] to) {
        return String.format(Locale.ROOT, "<line x1=\"%.0f\" y1=\"%.0f\" x2=\"%.0f\" y2=\"%.0f\" stroke=\"#9aa4b2\"/>",
                from[0] + from[2] / 2, from[1] + HIGH, to[0] + to[2] / 2, to[1]);
    }

    private static String box(String room, double[] at) {
        return String.format(Locale.ROOT, "<g><rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%d\" rx=\"6\" fill=\"%s\" stroke=\"#5b6b82\"/>"
                        + "<text x=\"%.0f\" y=\"%.0f\" text-anchor=\"middle\" fill=\"#1d2733\">%s</text></g>",
                at[0], at[1], at[2], HIGH, colour(room), at[0] + at[2] / 2, at[1] + 20, room);
    }

    private static String colour(String room) {
        return switch (room.replaceFirst("\\..*", "")) {
            case "app", "command" -> "#e5ecfb";
            case "storage" -> "#fdeed6";
            case "desktop", "web", "ui", "language" -> "#eceff3";
            case "library", "airdate" -> "#e3f4e4";
            default -> "#f6f1fb";
        };
    }
}
