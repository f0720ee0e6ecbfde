package cliffhanger.desktop.keyring;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The desktop's keyring by libsecret's `secret-tool`, which speaks to whatever offers the Secret Service: GNOME Keyring, KWallet,
/// KeePassXC. A secret goes to it and comes from it by a pipe, so that it stands on no command line.
final class SecretTool implements Keyring {
    /// The user may have to type a password.
    private static final int PATIENCE = 120;

    private final Map<String, String> environment;

    SecretTool() {
        this(Map.of());
    }

    /// @param environment of its processes, besides our own
    SecretTool(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public Place place() {
        return Place.DESKTOP;
    }

    @Override
    public Optional<String> get(String name) throws IOException {
        Ran ran = run("", "lookup", name);
        if (ran.code() == 0) {
            return Optional.of(ran.out().strip()).filter(secret -> !secret.isEmpty());
        }
        if (ran.complaint().isBlank()) {
            // It knows of none.
            return Optional.empty();
        }
        throw new IOException("The keyring does not answer: " + ran.complaint().strip());
    }

    @Override
    public void put(String name, String secret) throws IOException {
        Ran ran = secret.isEmpty() ? run("", "clear", name) : run(secret, "store", name);
        if (ran.code() != 0 && !(secret.isEmpty() && ran.complaint().isBlank())) {
            throw new IOException("The keyring did not take it: " + ran.complaint().strip());
        }
    }

    private record Ran(int code, String out, String complaint) {}

    private Ran run(String input, String verb, String name) throws IOException {
        List<String> words = new ArrayList<>(List.of("secret-tool", verb));
        if (verb.equals("store")) {
            words.add("--label=Cliffhanger: " + name);
        }
        words.addAll(List.of("application", "cliffhanger", "service", name));
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("The keyring does not answer.");
            }
            return new Ran(process.exitValue(), new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
                    new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("The wait for the keyring was given up.", e);
        }
    }
}
