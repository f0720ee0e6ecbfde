package cliffhanger.web;

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
        return new WebProblem(Kind.TROUBLE, "The connection to %s broke off. Try again later.".formatted(name), e);
    }

    private static String sentence(String name, Kind kind, long most) {
        return switch (kind) {
            case TIMEOUT -> "%s does not answer in time. Try again later.".formatted(name);
            case OFFLINE -> "%s cannot be reached. Check the connection to the internet, and try again.".formatted(name);
            case INSECURE -> "The connection to %s is not safe, so nothing was fetched. Check the clock of this machine, and who is between you and the internet."
                    .formatted(name);
            default -> "%s sent more than %d MB, which no such answer is. It was thrown away.".formatted(name, most >> 20);
        };
    }
}
