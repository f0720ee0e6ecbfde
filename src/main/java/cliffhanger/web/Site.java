package cliffhanger.web;

import cliffhanger.language.Sentence;
import cliffhanger.web.WebProblem.Kind;
import com.github.mizosoft.methanol.HttpCache;
import com.github.mizosoft.methanol.Methanol;
import com.github.mizosoft.methanol.Methanol.Interceptor;
import com.github.mizosoft.methanol.MutableRequest;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RateLimiter;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import dev.failsafe.TimeoutExceededException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadLocalRandom;

/// One service: its pace is shared by all calls, a call that fails for the moment is tried again after a pause that grows, and
/// one that keeps failing is let alone for a while. Safe on any thread.
public final class Site {
    private static final int REDIRECTS = 5;

    /// So many failures in a row, and it is let alone for so long.
    private static final int FAILURES = 5;
    private static final Duration REST = Duration.ofSeconds(30);

    private final String name;
    private final URI base;
    private final Hosts hosts;
    private final HttpClient client;
    private final CircuitBreaker<HttpAnswer> breaker;
    private final FailsafeExecutor<HttpAnswer> calls;
    private final HttpCache cache;
    private final Clock clock;

    Site(String name, URI base, Hosts hosts, RequestPolicy manner, String agent, HttpCache cache, Clock clock) {
        this.name = name;
        this.base = base;
        this.hosts = hosts;
        this.cache = cache;
        this.clock = clock;
        RateLimiter<Object> pace = RateLimiter.burstyBuilder(manner.calls(), manner.span()).build();
        client = Methanol.newBuilder()
                .userAgent(agent)
                .cache(cache)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(manner.patience())
                .headersTimeout(manner.patience())
                .readTimeout(manner.patience())
                // Behind the cache: an answer that is at hand costs the server nothing.
                .backendInterceptor(Interceptor.create(request -> {
                    await(pace);
                    return request;
                }))
                .build();
        breaker = CircuitBreaker.<HttpAnswer>builder()
                .handleIf(e -> e instanceof TimeoutExceededException
                        || (e instanceof WebProblem problem && problem.kind() != Kind.BUSY && problem.isPassing()))
                .withFailureThreshold(FAILURES)
                .withDelay(REST)
                .build();
        RetryPolicy<HttpAnswer> again = RetryPolicy.<HttpAnswer>builder()
                .handleIf(e -> e instanceof WebProblem problem && problem.isPassing() && !isTooLong(problem))
                .withDelayFn(context -> pause(context.getLastException(), context.getAttemptCount(), manner.pause()))
                .withMaxAttempts(manner.tries())
                .build();
        Timeout<HttpAnswer> whole = Timeout.<HttpAnswer>builder(manner.whole()).withInterrupt().build();
        calls = Failsafe.with(again, breaker, whole);
    }

    /// As long as the server asks for; else twice as long with each attempt, a quarter more or less, so that not all come at once.
    private static Duration pause(Throwable last, int attempts, Duration first) {
        if (last instanceof WebProblem problem && problem.waitAsked() != null) {
            return problem.waitAsked();
        }
        double share = ThreadLocalRandom.current().nextDouble(0.75, 1.25);
        return Duration.ofNanos((long) (first.toNanos() * (1L << Math.min(attempts - 1, 4)) * share));
    }

    private static boolean isTooLong(WebProblem problem) {
        Duration wait = problem.waitAsked();
        return wait != null && wait.compareTo(RequestPolicy.LONGEST_WAIT) > 0;
    }

    /// Nothing is reserved while one waits, so that who gives up takes nobody's turn.
    private static void await(RateLimiter<Object> pace) {
        try {
            while (!pace.tryAcquirePermit()) {
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /// As people know it.
    public String name() {
        return name;
    }

    /// Asks for something.
    ///
    /// @param path  from the base on, with its query; or a whole address
    /// @param fresh whether an answer that is kept from before will not do
    /// @param most  how many bytes it may have
    /// @throws WebProblem when there is no answer to be had
    public HttpAnswer get(String path, boolean fresh, long most) throws WebProblem {
        return get(path, Map.of(), fresh, most);
    }

    /// The same with headers of its own.
    public HttpAnswer get(String path, Map<String, String> headers, boolean fresh, long most) throws WebProblem {
        URI address = address(path);
        try {
            return calls.get(() -> follow(address, headers, fresh, most));
        } catch (CircuitBreakerOpenException e) {
            throw new WebProblem(Kind.TROUBLE, Sentence.of("web.resting", name), e);
        } catch (TimeoutExceededException e) {
            throw new WebProblem(Kind.TIMEOUT, Sentence.of("web.slow", name), e);
        } catch (FailsafeException e) {
            if (e.getCause() instanceof WebProblem problem) {
                throw problem;
            }
            if (e.getCause() instanceof InterruptedException) {
                throw cancelled(e);
            }
            throw e;
        }
    }

    private URI address(String path) throws WebProblem {
        try {
            return new URI(path.startsWith("/") ? base.toString().replaceFirst("/$", "") + path : path);
        } catch (URISyntaxException e) {
            throw new WebProblem(Kind.REFUSED, Sentence.of("web.address.bad", name), e);
        }
    }

    private WebProblem cancelled(Exception e) {
        return new WebProblem(Kind.CANCELLED, Sentence.of("web.cancelled", name), e);
    }

    private HttpAnswer follow(URI address, Map<String, String> headers, boolean fresh, long most) throws WebProblem, InterruptedException {
        URI next = address;
        for (int i = 0; i <= REDIRECTS; i++) {
            hosts.check(name, next);
            HttpResponse<byte[]> response = send(next, headers, fresh, most);
            if (response.statusCode() / 100 != 3) {
                return answer(response);
            }
            URI here = next;
            next = response.headers().firstValue("Location").map(location -> resolve(here, location))
                    .orElseThrow(() -> new WebProblem(Kind.UNREADABLE, Sentence.of("web.redirect.nowhere", name), null));
        }
        throw new WebProblem(Kind.REFUSED, Sentence.of("web.redirect.circles", name), null);
    }

    private static URI resolve(URI here, String location) {
        try {
            return here.resolve(location);
        } catch (IllegalArgumentException e) {
            // No address at all; the check finds that it is none of ours.
            return URI.create("unreadable:location");
        }
    }

    private HttpResponse<byte[]> send(URI address, Map<String, String> headers, boolean fresh, long most) throws WebProblem, InterruptedException {
        MutableRequest request = MutableRequest.GET(address);
        headers.forEach(request::header);
        if (fresh) {
            request.header("Cache-Control", "no-cache");
        }
        try {
            return client.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), most));
        } catch (CancellationException e) {
            throw interrupted(e);
        } catch (IOException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw interrupted(e);
            }
            WebProblem problem = Failures.read(name, e, most);
            if (problem.kind() == Kind.TROUBLE) {
                // It may be what is kept that cannot be read; the next attempt asks the server itself.
                forget(address);
            }
            throw problem;
        }
    }

    private void forget(URI address) {
        try {
            cache.remove(address);
        } catch (IOException e) {
            // The attempt that follows says what is wrong.
        }
    }

    private static InterruptedException interrupted(Exception cause) {
        Thread.interrupted();
        InterruptedException interrupted = new InterruptedException();
        interrupted.initCause(cause);
        return interrupted;
    }

    private HttpAnswer answer(HttpResponse<byte[]> response) throws WebProblem {
        int status = response.statusCode();
        if (status == 200) {
            return new HttpAnswer(response.body(), response.headers().firstValue("Content-Type").orElse(""));
        }
        throw switch (status) {
            case 404, 410 -> new WebProblem(Kind.NOT_FOUND, Sentence.of("web.missing", name), null);
            case 401, 403 -> new WebProblem(Kind.DENIED, Sentence.of("web.denied", name), null);
            case 429 -> busy(response);
            default -> status / 100 == 5
                    ? new WebProblem(Kind.TROUBLE, Sentence.of("web.trouble", name, status),
                            RetryAfter.of(response.headers(), clock), null)
                    : new WebProblem(Kind.UNREADABLE, Sentence.of("web.unexpected", name, status), null);
        };
    }

    private WebProblem busy(HttpResponse<byte[]> response) {
        Duration wait = RetryAfter.of(response.headers(), clock);
        Sentence sentence = wait == null || wait.compareTo(RequestPolicy.LONGEST_WAIT) <= 0
                ? Sentence.of("web.busy", name)
                : Sentence.of("web.busy.minutes", name, Math.max(1, wait.plusSeconds(59).toMinutes()));
        return new WebProblem(Kind.BUSY, sentence, wait, null);
    }
}
