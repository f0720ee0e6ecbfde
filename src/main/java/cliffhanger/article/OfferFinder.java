package cliffhanger.article;

import cliffhanger.library.Offer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where the article says that the show can be watched: the services of sentences that tell to stream, rent, buy or watch.
final class OfferFinder {
    private static final Pattern WATCH = Pattern.compile(
            "(?i)\\bstream(?:ing|s)?\\b|\\bbe streamed\\b|\\bavailable (?:to|on|for|now|in|via|through|exclusively|globally|worldwide)|\\b(?:can|could|may) (?:be )?(?:watch|stream|rent|buy|catch|binge|view|find)\\w*|\\bwatch(?:ed|ing)? (?:it |all |the |every |both |season|full |previous |new |episodes |(?-i:\\p{Lu}))|\\bcatch up\\b|\\brent(?:ed)?\\b|\\bpurchase[ds]?\\b|\\bon demand\\b|\\b(?:now|currently|exclusively|only|globally) on\\b|\\bsubscribe\\b|\\bwith an? [^.;]{0,25}subscription|\\bwill carry\\b|\\bcarries\\b|\\bstreamt?\\b|\\bdisponible\\b|\\bverfügbar\\b|\\bzu sehen\\b|\\babrufbar\\b|\\bexclusiv\\w+ (?:on|to)\\b|\\bdropped on\\b|\\ball .{0,20}episodes .{0,20}on\\b");
    private static final Pattern RENT = Pattern.compile("(?i)\\brent(?:ed|al)?\\b|\\bleihen\\b");
    private static final Pattern BUY = Pattern.compile("(?i)\\bbuy(?:ing)?\\b|\\bpurchase[ds]?\\b|\\bbought\\b|\\bown\\b|\\bkaufen\\b");
    private static final Pattern FREE = Pattern.compile("(?i)\\bfor free\\b|\\bfree (?:with ads|to (?:watch|stream)|of charge)|\\bfree on\\b|\\bad-supported|\\bkostenlos");
    private static final Pattern OTHER = Pattern.compile("(?i)\\bbooks?\\b|\\bnovels?\\b|\\bmanga\\b|\\btrailer\\b|\\bteaser\\b|\\bsoundtrack\\b|\\bmillion\\b|\\b(?:series|show|drama)s? (?:like|such as)\\b");
    private static final Pattern GIANT = Pattern.compile("(?i)\\bstreaming (?:giant|service|platform|network|company|rights|wars|hit|era|numbers?|original)s?\\b|\\bstreamer\\b|\\bupstream\\b|\\bstreaming (?:chart|record|viewership)");

    private static final Pattern STREAM = Pattern.compile("(?i)\\bstream(?:ed|s)?\\b|\\bwatch\\b|\\bavailable\\b");
    private static final Pattern BESIDE = Pattern.compile("(?is).*\\b(?:on|via|at|through|by|service|offer\\w*|bei|auf|en)\\b.*");
    private static final Pattern TAKEN_OFF = Pattern.compile("(?is).*\\b(?:taken off|for a while|was removed|left the (?:service|platform))\\b.*");
    private static final Pattern NOT_THERE = Pattern.compile("(?is).*\\b(?:not|isn['’]t|aren['’]t|no longer|left|leaving|removed)\\b(?: be| currently| yet)? (?:available|stream\\w*|on|from|watch\\w*)\\b.*");
    private OfferFinder() {}

    static List<Found<Offer>> find(Passage passage, List<Dated> sentences, String show) {
        List<Found<Offer>> found = new ArrayList<>();
        for (Dated dated : sentences) {
            Sentence sentence = dated.sentence();
            if (!sentence.isHeading() && tellsToWatch(sentence) && !isDenied(dated)) {
                for (ServiceMention service : meant(sentence)) {
                    kinds(sentence, service).forEach(kind -> add(found, sentence, service, passage.nameOf(service.service()), kind));
                }
            }
        }
        return found;
    }

    /// Those behind the word that tells to watch; where there is none, the last one before it.
    private static List<ServiceMention> meant(Sentence sentence) {
        var watch = WATCH.matcher(sentence.text());
        if (sentence.section() == Section.WATCH || !watch.find()) {
            return sentence.services();
        }
        int at = watch.start();
        List<ServiceMention> behind = sentence.services().stream().filter(service -> service.end() + 6 > at).toList();
        return behind.isEmpty() ? List.of(sentence.services().getLast()) : behind;
    }

    /// Whether a service is named as a place to watch, whatever comes of it.
    static boolean isMeant(Sentence sentence, ServiceMention service) {
        return WATCH.matcher(GIANT.matcher(sentence.text()).replaceAll("")).find() && meant(sentence).contains(service);
    }

    private static boolean tellsToWatch(Sentence sentence) {
        if (sentence.isQuestion() || sentence.services().isEmpty() || OTHER.matcher(sentence.text()).find()) {
            return false;
        }
        String plain = GIANT.matcher(sentence.text()).replaceAll("");
        return WATCH.matcher(plain).find()
                || (sentence.section() == Section.WATCH && BESIDE.matcher(plain).matches());
    }

    /// "Is not available on Netflix".
    private static boolean isDenied(Dated dated) {
        if (TAKEN_OFF.matcher(dated.sentence().text()).matches()) {
            return true;
        }
        return NOT_THERE.matcher(dated.sentence().text()).matches();
    }

    private static Set<Offer.Kind> kinds(Sentence sentence, ServiceMention service) {
        String text = sentence.text();
        boolean rent = RENT.matcher(text).find();
        boolean buy = BUY.matcher(text).find();
        Set<Offer.Kind> kinds = EnumSet.noneOf(Offer.Kind.class);
        switch (service.service().kind()) {
            case FREE, CATCH_UP -> kinds.add(Offer.Kind.FREE);
            case LIVE -> kinds.add(Offer.Kind.LIVE_TV);
            case SHOP -> {
                if (rent || !buy) {
                    kinds.add(Offer.Kind.RENT);
                }
                if (buy || !rent) {
                    kinds.add(Offer.Kind.BUY);
                }
            }
            case NETWORK, STREAMING -> {
                boolean shop = (rent || buy) && nearest(text, service);
                if (shop && rent) {
                    kinds.add(Offer.Kind.RENT);
                }
                if (shop && buy) {
                    kinds.add(Offer.Kind.BUY);
                }
                if (!shop) {
                    kinds.add(FREE.matcher(text).find() && sentence.services().size() == 1 ? Offer.Kind.FREE : Offer.Kind.SUBSCRIPTION);
                }
            }
        }
        return kinds;
    }

    /// Whether "rent or buy" stands nearer before a service than "stream" does.
    private static boolean nearest(String text, ServiceMention service) {
        String before = text.substring(0, service.start());
        int shop = Math.max(lastOf(before, RENT), lastOf(before, BUY));
        int stream = lastOf(before, STREAM);
        return shop >= 0 && shop > stream;
    }

    private static int lastOf(String text, Pattern pattern) {
        var match = pattern.matcher(text);
        int last = -1;
        while (match.find()) {
            last = match.start();
        }
        return last;
    }

    private static void add(List<Found<Offer>> found, Sentence sentence, ServiceMention service, String name, Offer.Kind kind) {
        boolean known = found.stream().anyMatch(other -> other.value().kind() == kind && EventMerger.alike(other.value().provider(), service.name()));
        if (!known) {
            found.add(Found.in(sentence, new Offer(name, kind, null, seasonOf(sentence, service)), 0.8));
        }
    }

    private static @Nullable Integer seasonOf(Sentence sentence, ServiceMention service) {
        return sentence.seasons().stream()
                .filter(season -> season.start() < service.start())
                .reduce((a, b) -> b)
                .or(() -> sentence.seasons().size() == 1 ? sentence.seasons().stream().findFirst() : Optional.empty())
                .map(SeasonMention::number).orElse(null);
    }
}
