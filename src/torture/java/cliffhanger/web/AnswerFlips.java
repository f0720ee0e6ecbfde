package cliffhanger.web;

import cliffhanger.storage.Score;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// Bytes turn in answers that are kept: each is given back as it came, or asked for again.
public final class AnswerFlips {
    private static final byte[] ANSWER = "{\"id\":1,\"name\":\"Harbour Lights\",\"premiered\":\"2026-09-19\"}".getBytes(StandardCharsets.UTF_8);
    private static final long MOST = 1 << 20;

    private AnswerFlips() {}

    /// @param folder to work in
    public static Score of(Path folder, int runs) throws IOException {
        Score score = new Score("flipped bytes in the cache of answers");
        Random random = new Random(17);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Cache-Control", "public, max-age=3600");
            exchange.sendResponseHeaders(200, ANSWER.length);
            exchange.getResponseBody().write(ANSWER);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://%s:%d/".formatted(server.getAddress().getAddress().getHostAddress(), server.getAddress().getPort()));
        try {
            ask(folder, address);
            for (int i = 0; i < runs; i++) {
                flip(folder, random);
                score.run(0);
                try {
                    if (!Arrays.equals(ask(folder, address), ANSWER)) {
                        score.different("run " + i);
                    }
                } catch (WebProblem e) {
                    score.lost("run " + i + ": " + e.getMessage());
                }
            }
        } catch (WebProblem e) {
            score.lost("at first: " + e.getMessage());
        } finally {
            server.stop(0);
        }
        return score;
    }

    private static byte[] ask(Path folder, URI address) throws WebProblem {
        try (Web web = new Web("Cliffhanger/test", folder, Clock.systemUTC())) {
            Duration patience = Duration.ofSeconds(20);
            RequestPolicy manner = new RequestPolicy(1000, Duration.ofSeconds(1), patience, patience, Duration.ofMillis(20), 3);
            return web.site("Harbour", address, Optional.of(address), Set.of(), manner).get("/shows/1", false, MOST).body();
        }
    }

    private static void flip(Path folder, Random random) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] kept = Files.readAllBytes(file);
                if (kept.length > 0) {
                    kept[random.nextInt(kept.length)] ^= (byte) (1 << random.nextInt(8));
                    Files.write(file, kept);
                }
            }
        }
    }
}
