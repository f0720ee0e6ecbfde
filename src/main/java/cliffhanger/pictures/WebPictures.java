package cliffhanger.pictures;

import cliffhanger.ui.Background;
import cliffhanger.ui.Pictures;
import cliffhanger.web.Site;
import cliffhanger.web.WebProblem;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;

/// Pictures from the internet, by way of the disk and of a little memory. JavaFX thread, but for what it does aside.
public final class WebPictures implements Pictures {
    private static final long DISK = 200L << 20;
    private static final long MOST_BYTES = 8L << 20;
    private static final long MOST_PIXELS = 30_000_000;
    private static final int LONGEST_SIDE = 10_000;

    /// Of all pictures in memory, in pixels: 24 MB.
    private static final long MEMORY = 6_000_000;

    /// So many at once.
    private static final int FETCHED = 4;
    private static final int DECODED = 2;

    private static final Duration GLANCE = Duration.ofMillis(80);

    /// One that could not be had is not asked for again so soon.
    private static final Duration REST = Duration.ofMinutes(10);

    private final Supplier<Site> site;
    private final Background background;
    private final Clock clock;
    private final double scale;
    private final PictureFiles files;
    private final Semaphore fetching = new Semaphore(FETCHED);
    private final Semaphore decoding = new Semaphore(DECODED);
    private final Map<String, Instant> failed = new ConcurrentHashMap<>();
    private final LinkedHashMap<String, Image> memory = new LinkedHashMap<>(64, 0.75f, true);
    private long pixels;

    /// @param site   asked for at each picture, away from the JavaFX thread
    /// @param folder where they are kept
    /// @param scale  of the screen: how many of its dots make a pixel of the window
    public WebPictures(Supplier<Site> site, Path folder, Background background, Clock clock, double scale) {
        this.site = site;
        this.background = background;
        this.clock = clock;
        this.scale = scale;
        files = new PictureFiles(folder, DISK, clock);
    }

    @Override
    public Runnable load(String address, double width, Consumer<Image> then) {
        int across = (int) Math.ceil(width * scale);
        String key = across + " " + address;
        Image known = memory.get(key);
        if (known != null) {
            then.accept(known);
            return () -> {};
        }
        return background.aside(() -> picture(address, across), found -> found.ifPresent(image -> {
            remember(key, image);
            then.accept(image);
        }));
    }

    private void remember(String key, Image image) {
        if (memory.put(key, image) == null) {
            pixels += area(image);
        }
        Iterator<Map.Entry<String, Image>> oldest = memory.entrySet().iterator();
        while (pixels > MEMORY && memory.size() > 1) {
            pixels -= area(oldest.next().getValue());
            oldest.remove();
        }
    }

    private static long area(Image image) {
        return (long) (image.getWidth() * image.getHeight());
    }

    private Optional<Image> picture(String address, int width) {
        Instant before = failed.get(address);
        if (before != null && before.plus(REST).isAfter(clock.instant())) {
            return Optional.empty();
        }
        try {
            Optional<byte[]> kept = files.get(address);
            Optional<Image> image = decode(kept.isPresent() ? kept.get() : fetch(address), width);
            if (image.isEmpty()) {
                failed.put(address, clock.instant());
            }
            return image;
        } catch (WebProblem e) {
            if (e.kind() != WebProblem.Kind.CANCELLED) {
                failed.put(address, clock.instant());
            }
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private byte[] fetch(String address) throws WebProblem, InterruptedException {
        // Past what is only scrolled by, nothing is asked for.
        Thread.sleep(GLANCE);
        fetching.acquire();
        try {
            // The disk has its own place for pictures.
            byte[] bytes = site.get().get(address, Map.of("Cache-Control", "no-store"), false, MOST_BYTES).body();
            if (isFit(bytes)) {
                files.put(address, bytes);
            }
            return bytes;
        } finally {
            fetching.release();
        }
    }

    private static boolean isFit(byte[] bytes) {
        return ImageHeader.read(bytes).filter(WebPictures::isFit).isPresent() && GifFrame.size(bytes).map(WebPictures::isFit).orElse(true);
    }

    private static boolean isFit(ImageHeader header) {
        return header.width() > 0 && header.height() > 0 && header.width() <= LONGEST_SIDE && header.height() <= LONGEST_SIDE && header.area() <= MOST_PIXELS;
    }

    private Optional<Image> decode(byte[] bytes, int width) throws InterruptedException {
        if (!isFit(bytes)) {
            return Optional.empty();
        }
        decoding.acquire();
        try {
            Image image = new Image(new ByteArrayInputStream(GifFrame.first(bytes)), width, 0, true, true);
            return image.isError() ? Optional.empty() : Optional.of(image);
        } finally {
            decoding.release();
        }
    }
}
