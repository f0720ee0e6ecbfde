package cliffhanger.article;

import cliffhanger.library.Credit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who plays whom: lists, "A as B" within a sentence, "B (A)", and plain rows of names beside a word that says "cast".
final class CastFinder {
    private static final String NAME = People.NAME;
    private static final String ANY = People.ANY_NAME;
    private static final String ROLE_NAME = "(?<character>\\p{Lu}[\\p{L}\\p{M}'’.&-]*(?: (?:[“\"‘'][\\p{L} ]{2,20}[”\"’'] )?(?:(?:of|the|de|von|van|la|le|di|del|du|da|der) )?(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\d+))*)";

    private static final Pattern AS = Pattern.compile(
            "(?<person>" + ANY + ")(?![\\p{L}])(?: \\([^)]{1,60}\\)|, [^,.;()]{1,60},)?,? (?:(?:who |has |have |had |will |would |also |again |once |be |been |is |are |was |[^,.;]{0,40} and (?=voices|plays)|(?:stars?|starred|starring|returns?|returning|back|appears?|appeared|appearing|reprises?|reprising|repris(?:es?|ing) (?:his|her|their|the) roles?|cast|seen|(?:joins?|joined|joining)(?: the (?:cast|series|show))?|featured|set)(?: in [^,.;]{1,30}| to (?:star|play|appear|return))? )*)(?:as|plays? the (?:lead )?role of|plays?|played|playing|portrays?|portrayed|portraying|voices?|voiced|voicing|in the role of|to voice|takes? on (?:the )?role of|in the role of|(?:his|her|their|the) roles? (?:of|as)|dans le rôle de|als)(?! by| in | on | at | for )(?<job> (?:the |a |an )?(?:[\\p{Ll}-]+ ){0,3})[“\"'‘]?" + ROLE_NAME);
    private static final Pattern DOES = Pattern.compile(
            "(?<person>" + NAME + ") (?:(?:has|have|had|was|were|is|are|will|also|been|be|both) )*(?:promoted to|stars?\\b|starred|joins?\\b|joined|leads\\b|headlines|reprises?|to star|returns? as|returning as|set to star|co-stars?|playing|cast as)(?! (?:the |an? )?(?:\\w+ )?(?:director|writer|producer|showrunner|executive|composer))");
    private static final Pattern SEEN = Pattern.compile("\\b(?:see|sees|seeing) (?<list>" + NAME + "(?:(?:, | and |, and )" + NAME + ")*) (?:back|return|reprise)");
    private static final Pattern BY = Pattern.compile(
            ROLE_NAME + "[”\"'’]?(?:, an? [^,.;]{2,60})?,? [(\\[]?(?:is |was |who is |will be |again )*(?:played|portrayed|voiced|enacted|gespielt) (?:by|von) (?:(?:the )?(?:“[^”]+”|\"[^\"]+\"|\\p{Ll}+) ?(?:star|actor|actress|alum)? ?){0,2}(?<person>" + NAME + ")");
    private static final Pattern IS = Pattern.compile("(?<person>" + NAME + ") is " + ROLE_NAME + "(?=[,.;]| and |$)");
    private static final Pattern AS_WORDS = Pattern.compile("\\b(?:as|play\\w*|portray\\w*|voic\\w*|roles?|rôle|als)\\b");
    private static final Pattern DOES_WORDS = Pattern.compile("\\b(?:promoted|star|stars|starred|co-stars?|join\\w*|leads|headlines|repris\\w*|returns|returning|set|playing|cast)\\b");
    private static final Pattern ROLES = Pattern.compile("\\b(?:plays|stars as|portrays|cast includes)\\b");
    private static final Pattern OUTER = Pattern.compile("(?<outer>" + ANY + "|" + ROLE_NAME.replace("<character>", "<role>") + ") ?\\( ?(?<as>as )?(?<inner>\\p{Lu}[\\p{L}\\p{M}'’. -]{1,40})\\)");
    private static final Pattern LIST = Pattern.compile(
            "(?<list>" + ANY + "(?:(?: \\([^)]{1,40}\\))?(?:, (?:and |und |y |et |as well as |plus )?| and | und | & | y | et | as well as |; | sowie )(?:with |newcomers? |actors? )?" + ANY + ")*)");
    private static final Pattern SEPARATOR = Pattern.compile(" ?\\([^)]*\\)|, (?:and |und |y |et |as well as |plus )?| and | und | & | y | et | as well as |; | sowie |\\bwith ");
    private static final Pattern CUE = Pattern.compile(
            "(?i)\\b(?:starring|stars?|starred|(?:the |its |main |lead |ensemble |voice |original |core |principal )*cast(?: (?:members?|is|are|of|includes?|including|consists?|features?|list|stars?))*|features?|featuring|led by|leads?|headlined by|headlines?|presented by|alongside|opposite|join(?:s|ed|ing)?|series regulars?|includes?|including|mit dabei|mit|darsteller\\w*|besetzung|hauptrollen?|actors?|actress(?:es)?|played by|return(?:s|ing)?|portrayed by|voiced by|reparto|protagoni\\w+|avec|toplined|newcomers?|guest stars?|casting|comptait|aparecen|están|hosted by|judges?|presenters?|co-stars?|schauspieler\\w*|also|are|were|is|back|by)\\b[^,;.]{0,40}$");
    private static final Pattern STRONG = Pattern.compile(
            "(?i)\\b(?:starring|star(?:s|red)\\b|\\bcast\\b|led by|headlin|presented by|hosted by|alongside|opposite|series regular|mit dabei|darsteller|besetzung|hauptrolle|played by|leads\\b|join(?:ed|ing)|co-star|features|featuring|reparto|casting|aparecen|fichajes|repiten|protagoni|actors|toplined|schauspiel|as .* will return|returning)");
    private static final Pattern NOT_CAST = Pattern.compile(
            "(?i)\\b(?:made|film|created|creators?|producers?|produced|directed|directors?|directs|written|writers?|writes|showrunners?|developed|authors?|novels?|books?|president|ceo|chief|head of|according to|told|says|said|composed|composers?|sung|songs?|theme|based on|adapted|by (?:husband|wife)|helmed|manga|executive|screenplay|parents?|brothers|family|couple|fans|critic|editor|image|photo|credit)\\b[^,;.]{0,45}$");
    private static final Pattern CREW_LABEL = Pattern.compile("(?i)^(?:executive )?(?:producers?|creators?|directors?|writers?|created by|showrunners?|music|genres?|network|studio)\\b[^:]{0,20}:");
    private static final Pattern CAST_LABEL = Pattern.compile("(?i)^(?:starring|stars|cast|main cast|actors|voice cast|darsteller|besetzung|reparto|with)\\b[^:]{0,20}:");

    private static final Pattern PLAYS = Pattern.compile("(?s).*\\b(?:plays?|played|playing|portray\\w+|voic\\w+)\\b.*");
    private static final Pattern JOB_TITLE = Pattern.compile("(?i)(?:executive|co-)?.*\\b(?:producers?|directors?|writers?|showrunner|season|episode|president|ceo|host|series|netflix|hbo|variety|deadline)\\b.*");
    private static final Pattern GUEST = Pattern.compile("(?is).*\\bguest[- ]star.*");
    private static final Pattern RECURRING = Pattern.compile("(?is).*\\brecurring\\b.*");
    private static final Pattern FULL = Pattern.compile("(?<![\\p{L}.])(" + NAME + ")(?![\\p{L}])");

    private final String text;
    private final List<Sentence> sentences;
    private final Set<String> characters = new HashSet<>();
    private @Nullable Map<String, String> fullNames;
    private final String show;
    private final Pattern beside;
    private int lastItem = -1;
    private int usualGap;
    private boolean recurring;
    private final Map<String, Found<Credit>> found = new LinkedHashMap<>();

    private CastFinder(Passage passage, String show) {
        text = passage.article().text();
        sentences = passage.sentences();
        beside = Pattern.compile(Pattern.quote(show) + "[”\"'’»]? (?:mit|with|starring|avec|con) (?<list>" + NAME + "(?:(?:, | and | und |, and )" + NAME + ")*)");
        this.show = show;
    }

    static List<Found<Credit>> find(Passage passage, String show) {
        CastFinder finder = new CastFinder(passage, show);
        for (Sentence sentence : passage.sentences()) {
            if (!sentence.isHeading() || sentence.start() == passage.sentences().getFirst().start()) {
                finder.look(sentence);
            }
        }
        return List.copyOf(finder.found.values());
    }

    private void look(Sentence sentence) {
        String line = sentence.text();
        boolean listed = sentence.line().kind() == Line.Kind.ITEM || sentence.section() == Section.CAST;
        boolean whole = sentence.start() == sentence.line().start();
        var credit = whole && (listed ? line.length() < 200 : line.length() < 70) ? CastLine.read(line, show, listed) : Optional.<Credit>empty();
        if (credit.isPresent()) {
            turnList(sentence);
            add(sentence, credit.get().person(), credit.get().character(), 0.95);
            return;
        }
        if (AS_WORDS.matcher(line).find()) {
            pairs(sentence, AS, 0.85);
        }
        if (line.contains(" by ") || line.contains(" von ")) {
            pairs(sentence, BY, 0.85);
        }
        if (sentence.section() == Section.CAST || ROLES.matcher(line).find()) {
            pairs(sentence, IS, 0.75);
        }
        if (line.indexOf('(') >= 0) {
            brackets(sentence);
        }
        if (!CREW_LABEL.matcher(line).find()) {
            rows(sentence);
            named(sentence);
        }
    }

    private void pairs(Sentence sentence, Pattern pattern, double confidence) {
        Matcher match = pattern.matcher(sentence.text());
        while (match.find()) {
            String before = sentence.text().substring(0, match.start("person"));
            String person = match.group("person");
            String character = CastLine.character(relative(sentence.text(), match));
            if (ELSEWHERE.matcher(sentence.text().substring(match.end())).find() && !sentence.text().startsWith(" in " + show, match.end())) {
                continue;
            }
            boolean plays = PLAYS.matcher(sentence.text().substring(match.start(), match.end())).matches();
            boolean crew = !plays && NOT_CAST.matcher(before).find() && !STRONG.matcher(before).find();
            boolean job = match.pattern() == AS && JOB.matcher(match.group("job")).find();
            boolean single = !whole(People.bare(person)).contains(" ");
            if (character != null && !crew && !job && !isJob(character) && !single) {
                add(sentence, person, character, confidence);
            }
        }
    }

    /// "Jules' best friend, Madison Maxwell": it is she who is played.
    private static String relative(String text, Matcher match) {
        Matcher owned = RELATIVE.matcher(text).region(match.end("character"), text.length());
        return owned.lookingAt() ? owned.group("character") : match.group("character");
    }

    private static final Pattern RELATIVE = Pattern.compile("['’]s? (?:[\\p{Ll}-]+ ){0,2}\\p{Ll}+,? " + ROLE_NAME);
    private static final Pattern ELSEWHERE = Pattern.compile("^ in (?:the )?(?:coming |upcoming |hit )?[“\"'‘]?\\p{Lu}(?!eason)");
    private static final Pattern JOB = Pattern.compile("(?i)\\b(?:host|judge|director|producer|showrunner|writer|president|author|composer|executive|presenter)\\b");

    /// "Elle Fanning (Catherine)" or "Catherine (Elle Fanning)": within a sentence all go one way, and a name of one word is
    /// seldom a person's.
    private void brackets(Sentence sentence) {
        Matcher pair = OUTER.matcher(sentence.text());
        List<String[]> pairs = new ArrayList<>();
        int outerIsPerson = CUED.matcher(sentence.text()).find() ? 1 : 0;
        while (pair.find()) {
            String outer = People.bare(pair.group("outer"));
            String inner = pair.group("inner").strip();
            pairs.add(new String[] {outer, inner});
            outerIsPerson += pair.group("as") != null ? 4 : 0;
            outerIsPerson += whole(outer).contains(" ") == whole(inner).contains(" ") ? 0 : whole(outer).contains(" ") ? 2 : -2;
        }
        for (String[] both : pairs) {
            String person = outerIsPerson > 0 ? both[0] : both[1];
            String character = CastLine.character(outerIsPerson > 0 ? both[1] : both[0]);
            boolean fit = character != null && whole(People.bare(person)).contains(" ") && !isJob(character) && !character.equals(show);
            if (fit && !NOT_CAST.matcher(sentence.text().substring(0, sentence.text().indexOf(both[0]))).find()) {
                add(sentence, person, character, 0.7);
            }
        }
    }

    private static final Pattern CUED = Pattern.compile("(?i)\\b(?:cast|starring|leads|actors|form the)\\b");

    private static boolean isJob(String character) {
        return JOB_TITLE.matcher(character).matches();
    }

    /// A cast list in two parts, with a gap between, names the recurring roles in the second.
    private void turnList(Sentence sentence) {
        int gap = lastItem < 0 ? 0 : (int) text.substring(lastItem, sentence.line().start()).chars().filter(c -> c == '\n').count();
        if (sentence.line().kind() == Line.Kind.ITEM && gap > 0) {
            usualGap = usualGap == 0 ? gap : usualGap;
            recurring |= gap > usualGap && gap < 6;
        }
        lastItem = sentence.line().end();
    }

    /// Rows of names: three or more beside a word for cast, or anywhere where nothing says that they are something else.
    private void rows(Sentence sentence) {
        String text = sentence.text();
        Matcher list = LIST.matcher(text);
        boolean strong = STRONG.matcher(text).find() || sentence.section() == Section.CAST;
        boolean label = CAST_LABEL.matcher(text).find();
        while (list.find()) {
            List<String> names = names(list.group("list"));
            if (names.isEmpty() || (names.size() < 3 && !strong && !label)) {
                continue;
            }
            String before = text.substring(0, list.start());
            long full = names.stream().filter(name -> name.contains(" ")).count();
            boolean cue = CUE.matcher(before).find();
            boolean crew = NOT_CAST.matcher(before).find();
            boolean role = before.endsWith(" as ") || before.endsWith(" als ");
            boolean enough = !role && ((names.size() >= 3 && full >= 2)
                    || (strong && cue && full >= 1)
                    || (strong && full >= 2)
                    || label);
            if (enough && !crew && (full > 0 || label)) {
                boolean singles = names.size() >= 3 && full * 2 >= names.size();
                for (String name : names) {
                    if (name.contains(" ") || singles) {
                        add(sentence, name, null, cue || label ? 0.8 : 0.6);
                    }
                }
            }
        }
    }

    /// "Jeff Daniels leads", "Severance with Adam Scott", "will see Robson Green back".
    private void named(Sentence sentence) {
        Matcher does = DOES.matcher(sentence.text());
        while (DOES_WORDS.matcher(sentence.text()).find() && does.find()) {
            if (!NOT_CAST.matcher(sentence.text().substring(0, does.start())).find()) {
                add(sentence, does.group("person"), null, 0.7);
            }
        }
        Matcher with = beside.matcher(sentence.text());
        Matcher seen = SEEN.matcher(sentence.text());
        for (Matcher match : List.of(with, seen)) {
            while (match.find()) {
                names(match.group("list")).forEach(name -> add(sentence, name, null, 0.7));
            }
        }
    }

    private List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String part : SEPARATOR.split(list, -1)) {
            String name = part.strip();
            if (!name.isEmpty() && People.isName(name, show)) {
                names.add(name);
            }
        }
        return names;
    }

    /// "Dennings starred as …": the whole name, where the text has it before.
    private String whole(String name) {
        if (name.contains(" ") || name.length() < 3) {
            return name;
        }
        if (fullNames == null) {
            fullNames = fullNames();
        }
        return fullNames.getOrDefault(name, name);
    }

    private Map<String, String> fullNames() {
        Map<String, String> byLast = new HashMap<>();
        for (Sentence sentence : sentences) {
            Matcher full = FULL.matcher(sentence.text());
            while (full.find()) {
                String candidate = People.bare(full.group(1));
                if (candidate.contains(" ") && People.isName(candidate, show)) {
                    byLast.putIfAbsent(candidate.substring(candidate.lastIndexOf(' ') + 1), candidate);
                }
            }
        }
        return byLast;
    }

    private Credit.Role role(Sentence sentence) {
        boolean listed = sentence.line().kind() == Line.Kind.ITEM && recurring;
        return GUEST.matcher(sentence.text()).matches() ? Credit.Role.GUEST
                : listed || RECURRING.matcher(sentence.text()).matches() ? Credit.Role.RECURRING : Credit.Role.MAIN;
    }

    private void add(Sentence sentence, String person, @Nullable String character, double confidence) {
        String name = whole(People.bare(person));
        if (!People.isName(name, show)) {
            return;
        }
        String key = name.toLowerCase(Locale.ROOT);
        boolean plays = characters.contains(name);
        Found<Credit> old = found.get(key);
        boolean better = old != null && character != null && (old.value().character() == null || confidence > old.confidence());
        if (plays || (old != null && !better)) {
            return;
        }
        // The list where the part is named whole is the one whose order counts.
        if (character != null) {
            characters.add(character);
        }
        found.remove(key);
        found.put(key, Found.in(sentence, new Credit(name, character, role(sentence), null), confidence));
    }
}
