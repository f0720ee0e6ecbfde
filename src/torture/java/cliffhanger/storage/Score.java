package cliffhanger.storage;

import java.util.ArrayList;
import java.util.List;

/// What came of one kind of trial, as a line of the table.
public final class Score {
    private final String name;
    private int runs;
    private int acknowledged;
    private int lost;
    private int half;
    private int different;
    private int twice;
    private int hung;
    private final List<String> stories = new ArrayList<>();

    public Score(String name) {
        this.name = name;
    }

    static String header() {
        return "| what | runs | acknowledged | lost | half | silently different | twice | hung |\n|---|---:|---:|---:|---:|---:|---:|---:|";
    }

    public void run(int acknowledgedInIt) {
        runs++;
        acknowledged += acknowledgedInIt;
    }

    public void lost(String story) {
        lost++;
        tell("lost", story);
    }

    void half(String story) {
        half++;
        tell("half", story);
    }

    public void different(String story) {
        different++;
        tell("silently different", story);
    }

    void twice(String story) {
        twice++;
        tell("twice", story);
    }

    void hung(String story) {
        hung++;
        tell("hung", story);
    }

    private void tell(String what, String story) {
        if (stories.size() < 10) {
            stories.add(name + ", " + what + ": " + story);
        }
    }

    boolean isClean() {
        return lost + half + different + twice + hung == 0;
    }

    List<String> stories() {
        return stories;
    }

    String line() {
        return "| %s | %,d | %,d | %d | %d | %d | %d | %d |".formatted(name, runs, acknowledged, lost, half, different, twice, hung);
    }

    /// As a worker in another process says it; [#add] reads it.
    String print() {
        return "score\t%d\t%d\t%d\t%d\t%d\t%d\t%d".formatted(runs, acknowledged, lost, half, different, twice, hung);
    }

    void add(String printed) {
        String[] cells = printed.split("\t");
        runs += Integer.parseInt(cells[1]);
        acknowledged += Integer.parseInt(cells[2]);
        lost += Integer.parseInt(cells[3]);
        half += Integer.parseInt(cells[4]);
        different += Integer.parseInt(cells[5]);
        twice += Integer.parseInt(cells[6]);
        hung += Integer.parseInt(cells[7]);
    }
}
