package cliffhanger.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// An article out of a web page: the text without navigation, related links and comments, and what the page's head tells.
public final class HtmlArticle {
    /// What belongs to the site and not to the article, by its element or by the words that sites use in their class names.
    private static final String BOILERPLATE = String.join(",",
            "script", "style", "noscript", "template", "nav", "footer", "aside", "form", "iframe", "button", "svg", "figcaption", "select",
            "[role=navigation]", "[role=complementary]", "[role=contentinfo]", "[aria-hidden=true]", "[hidden]",
            "[class*=related]", "[id*=related]", "[class*=comment]", "[id*=comment]", "[class*=share]", "[class*=social]",
            "[class*=newsletter]", "[class*=sidebar]", "[class*=breadcrumb]", "[class*=advert]", "[class*=promo]", "[class*=cookie]",
            "[class*=recommend]", "[class*=read-more]", "[class*=readmore]", "[class*=trending]", "[class*=popular]", "[class*=tags]",
            "[class*=author-bio]", "[class*=subscribe]", "[id*=sidebar]", "[class*=you-may]");
    private static final String BODY = "[itemprop=articleBody], article, main, [role=main], .entry-content, .post-content, .article-body";
    private static final int HEADLINE = 300;
    private static final Set<String> APART = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p");
    private static final Set<String> LINES = Set.of("br", "li", "tr");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> KEPT = Set.of("html", "body", "article", "main");

    private HtmlArticle() {}

    /// @param html    the page; broken markup is mended as browsers do
    /// @param address where it stands, for want of better; null where that is not known
    public static Article of(String html, @Nullable String address) {
        Document page = Jsoup.parse(html, address == null ? "" : address);
        String title = first(page, "meta[property=og:title]", "content").or(() -> text(page, "h1")).or(() -> text(page, "title")).map(HtmlArticle::brief).orElse(null);
        LocalDate published = Stream.of(
                        first(page, "meta[property=article:published_time]", "content"), first(page, "meta[itemprop=datePublished]", "content"),
                        first(page, "meta[name=date]", "content"), first(page, "time[datetime]", "datetime"))
                .flatMap(Optional::stream)
                .flatMap(time -> Stream.ofNullable(day(time)))
                .findFirst().orElse(null);
        String where = first(page, "link[rel=canonical]", "href").or(() -> first(page, "meta[property=og:url]", "content"))
                .filter(link -> link.startsWith("http")).orElse(address);
        String publisher = first(page, "meta[property=og:site_name]", "content").orElse(null);
        page.select(BOILERPLATE).stream().filter(element -> !KEPT.contains(element.normalName())).forEach(Node::remove);
        return new Article(lines(body(page)), title, where, publisher, published);
    }

    /// Whether a text is a page rather than words.
    public static boolean looksLikeHtml(String text) {
        String head = text.substring(0, Math.min(2000, text.length())).stripLeading().toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<meta ")
                || head.matches("(?s)<(?:head|body|article|main|div|p|h[1-6]|section|ul|span)\\b.*>.*");
    }

    /// A headline is a line.
    private static String brief(String title) {
        return title.length() > HEADLINE ? title.substring(0, HEADLINE) : title;
    }

    private static Element body(Document page) {
        return page.select(BODY).stream()
                .filter(element -> element.select("p, li").size() > 1)
                .max(Comparator.comparingInt(element -> element.select("p").stream().mapToInt(p -> p.text().length()).sum()))
                .orElse(page.body());
    }

    private static Optional<String> first(Document page, String selector, String attribute) {
        return Optional.ofNullable(page.selectFirst(selector)).map(element -> element.attr(attribute).strip()).filter(value -> !value.isEmpty());
    }

    private static Optional<String> text(Document page, String selector) {
        return Optional.ofNullable(page.selectFirst(selector)).map(Element::text).filter(value -> !value.isBlank());
    }

    private static @Nullable LocalDate day(String time) {
        try {
            return time.length() < 10 ? null : LocalDate.parse(time.substring(0, 10));
        } catch (DateTimeException e) {
            // Some sites write words there; the text may tell the day itself.
            return null;
        }
    }

    /// A line for each block; items of a list begin with a bullet, headings stand between blank lines.
    private static String lines(Element body) {
        StringBuilder text = new StringBuilder();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    append(text, words.getWholeText());
                } else if (node instanceof Element element && (element.isBlock() || LINES.contains(element.normalName()))) {
                    newLine(text, lineEnds(element));
                    text.append(element.normalName().equals("li") ? "• " : "");
                } else if (node instanceof Element element && CELLS.contains(element.normalName())) {
                    append(text, " ");
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock()) {
                    newLine(text, lineEnds(element));
                }
            }
        });
        return text.toString().replaceAll("(?m)^• *$\\n?", "").strip();
    }

    /// By its name alone: to match a selector costs as much as the element lies deep.
    private static int lineEnds(Element element) {
        return APART.contains(element.normalName()) ? 2 : 1;
    }

    private static void append(StringBuilder text, String words) {
        String plain = words.replaceAll("[\\s\\u00a0]+", " ");
        boolean blank = text.isEmpty() || text.charAt(text.length() - 1) == '\n' || text.charAt(text.length() - 1) == ' ';
        text.append(blank ? plain.stripLeading() : plain);
    }

    private static void newLine(StringBuilder text, int wanted) {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        int have = 0;
        while (have < text.length() && text.charAt(text.length() - 1 - have) == '\n') {
            have++;
        }
        boolean bulleted = text.length() >= 1 && text.charAt(text.length() - 1) == '•';
        if (bulleted) {
            text.append(' ');
        }
        text.append("\n".repeat(text.isEmpty() || bulleted ? 0 : Math.max(0, wanted - have)));
    }
}
