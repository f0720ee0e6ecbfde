package cliffhanger.storage;

import cliffhanger.TvmazeServer;
import cliffhanger.catalogue.CatalogueUpdate;
import cliffhanger.tvmaze.Tvmaze;
import cliffhanger.web.RequestPolicy;
import cliffhanger.web.Web;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/// The catalogue built from 350 pages of the recorded shape, in a process of its own that is served by this one; its floor is a
/// process that fetches the same pages and parses them. CPU seconds and the most memory, as the system counts them.
final class CatalogueBuild {
    private static final int PAGES = 350;

    private CatalogueBuild() {}

    /// @param words `ours` or `floor`, the server's address, a folder
    public static void main(String[] words) throws Exception {
        URI server = URI.create(words[1]);
        if (words[0].equals("ours")) {
            build(server, Path.of(words[2]));
        } else {
            fetch(server);
        }
        double cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
        String peak = Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmHWM"))
                .map(line -> line.replaceAll("\\D", "")).findFirst().orElse("0");
        System.out.println(cpu + " " + peak);
    }

    private static void build(URI server, Path folder) throws Exception {
        RequestPolicy manner = new RequestPolicy(1000, Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofMillis(100), 3);
        try (Web web = new Web("Cliffhanger/bench", folder.resolve("http"), Clock.systemUTC());
                SqliteCatalogue catalogue = SqliteCatalogue.open(folder)) {
            Tvmaze tvmaze = new Tvmaze(web.site("TVmaze", server, Optional.of(server), Set.of(), manner));
            int pages = new CatalogueUpdate(tvmaze, catalogue, Clock.systemUTC(), Duration.ZERO).run(progress -> {});
            if (pages != PAGES) {
                throw new IllegalStateException(pages + " pages");
            }
        }
    }

    private static void fetch(URI server) throws IOException, InterruptedException {
        ObjectMapper json = new ObjectMapper();
        try (HttpClient client = HttpClient.newHttpClient()) {
            long shows = 0;
            for (int page = 0; page < PAGES; page++) {
                shows += json.readTree(client.send(HttpRequest.newBuilder(server.resolve("/shows?page=" + page)).build(),
                        HttpResponse.BodyHandlers.ofByteArray()).body()).size();
            }
            if (shows == 0) {
                throw new IllegalStateException("no shows");
            }
        }
    }

    static Map<String, Map<String, Double>> build() throws IOException {
        try (MockWebServer server = new MockWebServer()) {
            server.setDispatcher(pages());
            server.start(InetAddress.getLoopbackAddress(), 0);
            Path folder = Files.createTempDirectory(Path.of("target"), "bench");
            double[] floor = process("floor", server, folder);
            double[] ours = process("ours", server, folder);
            System.out.printf("catalogue of %d pages: %.1f s of CPU, %.0f MB at the most, file %.0f MB; fetched and parsed alone: %.1f s, %.0f MB%n",
                    PAGES, ours[0] / 1e3, ours[1] / 1e3, Files.size(folder.resolve("catalogue.db")) / 1e6, floor[0] / 1e3, floor[1] / 1e3);
            return Map.of("catalogue of 350 pages, CPU", Map.of("ours", ours[0] * 1e3, "floor", floor[0] * 1e3, "ours99", ours[0] * 1e3));
        }
    }

    private static double[] process(String side, MockWebServer server, Path folder) throws IOException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Xmx64m", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                CatalogueBuild.class.getName(), side, server.url("/").toString(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String[] said = new String(process.getInputStream().readAllBytes()).strip().split(" ");
        return new double[] {Double.parseDouble(said[0]), Double.parseDouble(said[1])};
    }

    /// The recorded page again and again, each time under other numbers and names.
    private static Dispatcher pages() {
        List<String> shows = new ArrayList<>();
        for (JsonNode show : TvmazeServer.read("shows_page.json")) {
            ((ObjectNode) show).put("id", "#").put("name", show.path("name").asText() + " @");
            shows.add(show.toString().replace("\"#\"", "#"));
        }
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                MockResponse.Builder answer = new MockResponse.Builder().code(200).setHeader("Content-Type", "application/json; charset=UTF-8");
                if (request.getTarget().startsWith("/updates")) {
                    return answer.body("{\"" + (PAGES * 250 - 1) + "\":1}").build();
                }
                int page = Integer.parseInt(request.getTarget().replaceAll("\\D", ""));
                return page >= PAGES ? new MockResponse.Builder().code(404).build() : answer.body(page(shows, page)).build();
            }
        };
    }

    private static String page(List<String> shows, int page) {
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < shows.size(); i++) {
            json.append(i == 0 ? "" : ",").append(shows.get(i).replace("\"id\":#", "\"id\":" + (page * 250 + i)).replace(" @\"", " " + page + "\""));
        }
        return json.append("]").toString();
    }
}
