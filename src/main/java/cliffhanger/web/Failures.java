package cliffhanger.web;

import cliffhanger.language.Sentence;
import cliffhanger.web.WebProblem.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;

/// Tells what a broken connection means for the user.
final class Failures {
    private Failures() {}

    static WebProblem read(String name, IOException e, long most) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            Kind kind = switch (cause) {
                case HttpTimeoutException _ -> Kind.TIMEOUT;
                case UnknownHostException _ -> Kind.OFFLINE;
                case ConnectException _ -> Kind.OFFLINE;
                case UnresolvedAddressException _ -> Kind.OFFLINE;
                case NoRouteToHostException _ -> Kind.OFFLINE;
                case SSLException _ -> Kind.INSECURE;
                case IOException io when String.valueOf(io.getMessage()).contains("body exceeds capacity") -> Kind.TOO_LARGE;
                default -> null;
            };
            if (kind != null) {
                return new WebProblem(kind, sentence(name, kind, most), e);
            }
        }
        return new WebProblem(Kind.TROUBLE, Sentence.of("web.broken", name), e);
    }

    private static Sentence sentence(String name, Kind kind, long most) {
        return switch (kind) {
            case TIMEOUT -> Sentence.of("web.timeout", name);
            case OFFLINE -> Sentence.of("web.offline", name);
            case INSECURE -> Sentence.of("web.insecure", name);
            default -> Sentence.of("web.large", name, most >> 20);
        };
    }
}
