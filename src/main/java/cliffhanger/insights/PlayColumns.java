package cliffhanger.insights;

import java.util.Arrays;

/// Plays as columns, for there are many: a hundred thousand take three megabytes. Filled once, then read; a row is counted from 0.
public final class PlayColumns {
    /// The time of a play of which nobody knows it.
    public static final long UNTIMED = Long.MAX_VALUE;

    private static final int BEGIN = 1024;
    private static final int ROW_BITS = 26;
    private static final long ROW_MASK = (1L << ROW_BITS) - 1;
    private static final long LAST = (1L << 36) - 1;

    private long[] at = new long[BEGIN];
    private long[] show = new long[BEGIN];
    private int[] minutes = new int[BEGIN];
    private boolean[] about = new boolean[BEGIN];
    private int[] episode = new int[BEGIN];
    private int[] season = new int[BEGIN];
    private int size;

    /// Adds a row.
    ///
    /// @param at      seconds since 1970-01-01T00:00Z, or [#UNTIMED]
    /// @param show    the show's id
    /// @param minutes 0 where they are not known
    /// @param about   whether they are only what the show's episodes usually take
    /// @param episode the episode's id
    /// @param season  the season's id where the episode is a regular one of it; else 0
    public void add(long at, long show, int minutes, boolean about, int episode, int season) {
        if (size == this.at.length) {
            int more = size * 2;
            this.at = Arrays.copyOf(this.at, more);
            this.show = Arrays.copyOf(this.show, more);
            this.minutes = Arrays.copyOf(this.minutes, more);
            this.about = Arrays.copyOf(this.about, more);
            this.episode = Arrays.copyOf(this.episode, more);
            this.season = Arrays.copyOf(this.season, more);
        }
        this.at[size] = at;
        this.show[size] = show;
        this.minutes[size] = minutes;
        this.about[size] = about;
        this.episode[size] = episode;
        this.season[size] = season;
        size++;
    }

    /// The same rows with those that have a time first, in its order.
    public PlayColumns inOrder() {
        long[] keys = new long[size];
        for (int row = 0; row < size; row++) {
            // The time and the row in one number, which is put in order faster than anything else: seconds take 35 bits for a thousand years.
            keys[row] = Math.min(at[row], LAST) << ROW_BITS | row;
        }
        Arrays.sort(keys);
        PlayColumns sorted = new PlayColumns();
        for (long key : keys) {
            int row = (int) (key & ROW_MASK);
            sorted.add(at[row], show[row], minutes[row], about[row], episode[row], season[row]);
        }
        return sorted;
    }

    public int size() {
        return size;
    }

    /// As it was added.
    public long at(int row) {
        return at[row];
    }

    public boolean isTimed(int row) {
        return at[row] != UNTIMED;
    }

    public long show(int row) {
        return show[row];
    }

    public int episode(int row) {
        return episode[row];
    }

    /// The season's id, or 0 where the episode is none of its regular ones.
    public int season(int row) {
        return season[row];
    }

    public int minutes(int row) {
        return minutes[row];
    }

    /// Whether its minutes are only usual, or not known.
    public boolean isAbout(int row) {
        return about[row] || minutes[row] == 0;
    }
}
