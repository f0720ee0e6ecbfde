package cliffhanger.article;

import cliffhanger.library.Offer;
import cliffhanger.library.StatusEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who airs the show: those that order, renew, cancel or premiere it, and those whose show it is called. Where it can merely be
/// watched, and who else is spoken of, does not count.
final class NetworkFinder {
    private static final Pattern OWNED = Pattern.compile(
            "(?i)^(?:['’]s?\\b|,? (?:original|drama|comedy|sitcom|series|show|hit|thriller|anime|sci-fi|crime|horror|mystery|fantasy|limited|reality|animated|medical|police|legal|period|teen|supernatural|superhero|dramedy|docu\\w*|competition|k-drama|has|had|have|will|is|was|did|decid\\w+|renew\\w*|cancel\\w*|order\\w*|announc\\w*|confirm\\w*|reveal\\w*|pick\\w*|ax\\w+|pulled|president|executive|exec|chief|entertainment|bosses?|boss|commission\\w*|greenli\\w*|green-li\\w*|premiere\\w*|says|said|gave|made|set|schedul\\w*|und|hat|-serie))");
    private static final Pattern SHOWN = Pattern.compile(
            "(?i)\\b(?:on|by|for|to|from|at|via|channel|network|networks|streaming (?:giant|service|platform|network)|broadcaster|streamer|giant|bei|auf|in|across|und|and|or|von|de|du|en|sur) (?:the )?(?:\\w+[- ])?(?:streamer |network |channel |streaming service |streaming giant |streaming platform |giant )?$|[:(/,]\\s?$");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)\\b(?:told|interview|speaking|according|reported|reports?|via|news|instagram|twitter|account|said on|formerly (?:of|at)|deal with|moved from|like|unlike|alum|veteran|known for|created|also stars|star of|starred in|appeared)\\b[^.;]{0,40}$");
    private static final Pattern STREAMS = Pattern.compile("(?i)^ (?:(?:will|is|has|have|be|been|also|currently|exclusively|announced that it) )*(?:stream(?:s|ed|ing)?\\b|also streamed)");
    private static final Pattern OWNS = Pattern.compile("^['’]s? (?:\\p{Ll}+ ){0,3}[“\"'‘]?(?<title>\\p{Lu}[\\p{L}'’]+(?: \\p{Lu}[\\p{L}'’]+)*)");
    private static final Pattern TALKS = Pattern.compile("(?i)^ (?:is |was |are )?(?:reportedly )?(?:in talks|circling|interested|considering)\\b");
    private static final Pattern BOOKS = Pattern.compile("(?i)\\border the\\b|\\bbooks? from\\b|\\bDVD\\b");
    private static final Pattern LABEL = Pattern.compile("(?i)^(?:tv[- ]?)?(?:channel|network|broadcaster|streaming|platform|sender|original network)s?\\W");

    private static final Pattern ABOUT_SHOW = Pattern.compile("(?is).*\\b(?:show|series|drama|season|episodes?|the network|sitcom|comedy|the streamer|anime|it|its|serie|staffel)\\b.*");
    private NetworkFinder() {}

    static List<Found<String>> find(Passage passage, List<Dated> sentences, String show, List<Found<StatusEvent>> events, List<Found<Offer>> offers) {
        Map<Service, Double> weights = new LinkedHashMap<>();
        Map<Service, Found<String>> places = new HashMap<>();
        Map<Service, List<ServiceMention>> mentions = new HashMap<>();
        events.forEach(event -> {
            Service service = event.value().who() == null ? null : Service.BY_NAME.get(event.value().who());
            if (service != null && service.kind().airs() && event.value().kind() != StatusEvent.Kind.ENDED) {
                weights.merge(service, 2.0, Double::sum);
                places.putIfAbsent(service, event.map(value -> String.valueOf(value.who())));
            }
        });
        for (Dated dated : sentences) {
            Sentence sentence = dated.sentence();
            for (ServiceMention mention : sentence.services()) {
                Service service = mention.service();
                mentions.computeIfAbsent(service, any -> new ArrayList<>()).add(mention);
                double weight = service.kind().airs() ? weight(dated, mention, show, offers) : 0;
                if (weight > 0) {
                    weights.merge(service, weight, Double::sum);
                    places.putIfAbsent(service, Found.in(sentence, mention.name(), 0.8));
                }
            }
        }
        List<Found<String>> found = new ArrayList<>();
        weights.forEach((service, weight) -> {
            if (weight >= 1) {
                List<ServiceMention> same = mentions.getOrDefault(service, List.of());
                Found<String> place = Objects.requireNonNull(places.get(service));
                found.add(place.map(named -> same.isEmpty() ? named : ServiceMention.names(same).getFirst()));
            }
        });
        return found.isEmpty() ? fromOffers(offers) : whole(found);
    }

    /// "FX" of "FX on Hulu" and "BBC" of "BBC One" are no networks of their own.
    private static List<Found<String>> whole(List<Found<String>> found) {
        return found.stream()
                .filter(one -> found.stream().noneMatch(other -> other.value().startsWith(one.value() + " ")
                        && !one.value().equals("Amazon")))
                .toList();
    }

    private static List<Found<String>> fromOffers(List<Found<Offer>> offers) {
        List<String> names = offers.stream()
                .filter(offer -> offer.value().kind() == Offer.Kind.SUBSCRIPTION || offer.value().kind() == Offer.Kind.FREE)
                .map(offer -> offer.value().provider()).distinct().toList();
        return names.size() != 1 ? List.of() : offers.stream().map(offer -> offer.map(Offer::provider)).limit(1).toList();
    }

    private static double weight(Dated dated, ServiceMention mention, String show, List<Found<Offer>> offers) {
        Sentence sentence = dated.sentence();
        String text = sentence.text();
        String before = text.substring(0, mention.start());
        String behind = text.substring(mention.end());
        if (ELSEWHERE.matcher(before).find() || sentence.section() == Section.WATCH || BOOKS.matcher(text).find() || isAnother(dated, mention, show)) {
            return 0;
        }
        if (STREAMS.matcher(behind).find() || TALKS.matcher(behind).find()) {
            return 0;
        }
        boolean offered = OfferFinder.isMeant(sentence, mention) || offers.stream().anyMatch(offer -> offer.start() == sentence.start() && EventMerger.alike(offer.value().provider(), mention.name()));
        boolean about = text.contains(show) || !sentence.seasons().isEmpty()
                || ABOUT_SHOW.matcher(text).matches();
        double weight = 0;
        Matcher owned = OWNS.matcher(behind);
        if (owned.find() && !owned.group("title").contains(show) && !show.contains(owned.group("title"))) {
            return 0;
        }
        if (LABEL.matcher(text).find()) {
            weight = 2;
        } else if (OWNED.matcher(behind).find()) {
            weight = about ? 1.2 : 0.6;
        } else if (SHOWN.matcher(before).find()) {
            weight = about ? 1 : 0.5;
        }
        return offered ? weight * 0.5 : weight;
    }

    private static boolean isAnother(Dated dated, ServiceMention mention, String show) {
        return dated.cues().stream()
                .filter(cue -> cue.end() <= mention.start())
                .reduce((a, b) -> b)
                .filter(cue -> Others.isAbout(dated.sentence(), cue, show))
                .isPresent();
    }
}
