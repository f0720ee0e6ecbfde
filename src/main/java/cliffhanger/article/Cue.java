package cliffhanger.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word that says that something happens to a show. English, German, and the plainest of French and Spanish.
///
/// @param start offset in its sentence
/// @param end   offset behind it
record Cue(Kind kind, int start, int end) {
    /// What a cue tells of. The last two own the dates beside them, so that nothing else takes those.
    enum Kind {
        RENEWED,
        CANCELLED,
        MOVED,
        ANNOUNCED,
        /// Was first shown.
        PREMIERED,
        /// Will be shown, or shows.
        COMING,
        /// Was shown for the last time.
        ENDED,
        /// Filming, writing, trailers.
        MAKING,
        /// Anything else that dates are put to.
        BESIDE
    }

    private record Form(Kind kind, Pattern pattern) {}

    private static final String SEASONS = "(?:\\w+ ){0,4}?(?:season|seasons|series|year|episodes|run|installments?|instalments?)";

    private static final List<Form> FORMS = List.of(
            form(Kind.MAKING, "(?:film(?:ing|ed)|production|shoot(?:ing)?|shot|manufacturing|post-production|principal photography|writers['’]? room|scripts?|dreharbeiten)\\b(?: (?:of|for|on) [^,.;]{1,40}?)?(?: has| had| have| is| was| will| would| to| could| may| might| reportedly| officially| already| set to| expected to| be)* (?:beg[aiu]n|begins|start(?:ed|s)?|commenced?|resumed?|wrapp?(?:ed|s)?(?: up)?|underway|kick(?:ed|s)? off|finish(?:ed|es)?|end(?:ed|s)?|complete[ds]?|paused|halted|shut down|delayed|taking place|take place|took place|due)"),
            form(Kind.MAKING, "trailer|teaser|poster|first look|filming|filmed|shooting|production|photography|table read|clip\\b|dreharbeiten|gedreht|set photos?"),
            form(Kind.CANCELLED, "cancel(?:l?ed|l?ing|s|)\\b|\\bax(?:ed|es|ing)\\b|scrapp(?:ed|ing)|pull(?:s|ed|ing) the plug|call(?:ed|s|ing)? (?:it|the (?:show|series|season)|things) off|call(?:s|ed) it quits|called off|dumped|shelved|pulled from (?:the|its) schedule|not (?:to )?(?:be )?(?:moving|move) forward|(?:will|would|did|does) not renew|(?:won|did)n?['’]t renew|declined to renew|(?:decided|chose|opted) not to (?:bring|return|go|make)\\b|cancel+ation (?:came|followed)|officially dropped|(?:decided|chose|opted) (?:not to|against) (?:renew|order|mov|pick|continu|proceed)\\w*|put out to pasture|gets? the (?:axe|boot)|given the axe|\\bcanned\\b|closed down by|not be bringing [^.;]{1,40} back|cancel+ation of|announced the cancel+ation|abgesetzt|eingestellt|cancelad[ao]|canceló|cancela\\b|annulée?\\b|passed on (?:a |the )?\\w+ season|been dropped by|(?:will|would) not be renewed|won['’]t be renewed"),
            form(Kind.MOVED, "mov(?:ed|es|ing)\\b(?: over| its home| networks?)?(?: from [^,.;]{2,30})? to\\b|switch(?:ed|es|ing) (?:networks|from|to)|jump(?:ed|s|ing) (?:ship |networks )?(?:from|to)|(?:picked up|saved|rescued|revived|resurrected|snapped up|acquired) by|(?:picked|picks|pick) up (?:the (?:series|show|drama|comedy|rights)|it\\b)|(?:sav|rescu|reviv|resurrect)(?:es|ed|ing) (?:the|it\\b|[“\"'‘]|\\p{Lu})|(?:found|finds|find|got|has) a new (?:home|network)|took (?:hold of|over|on) the (?:series|show)|new home (?:at|on)|wechsel(?:t|te) (?:von|zu)"),
            form(Kind.RENEWED, "renew(?:s|ed|ing|ew)?\\b|re-?upp?ed|green-?li(?:t|ght|ghts|ghted)\\b|recommission(?:ed|s)|commission(?:ed|s) (?:a |an |for a )?" + SEASONS + "|picked up (?:for |the |a )?" + SEASONS
                    + "|pick(?:s|ed) up (?:for )?(?:the|a|an) (?:\\w+ )?season|order(?:s|ed) (?:[\\p{L}\\d][^,.;]{1,40}? )?season (?:\\d+|two|three|four|five)|order(?:s|ed|ing) (?:up )?(?:a |an |the |two |three |for |more )" + SEASONS + "|(?:given|gave|hands?|handed|got|gets|received|receives|earned|earns|scored|scores|landed|lands|granted|nabbed|secured|bags|bagged) (?:it |the \\w+ |[\\p{Lu}]\\S+ (?:[\\p{Lu}]\\S+ )?)?(?:a |an |the |its )?(?:early |eight-episode |ten-episode |\\d+-episode |\\w+[- ]season |official |quick )?(?:renewal|pick-?up|green ?light|go-ahead|(?:season \\w+ )?(?:renewal|order|pick-?up)|(?:second|third|fourth|fifth|sixth|seventh|another|new) season)"
                    + "|announced (?:the|its|a|an|their) (?:early )?(?:\\w+[- ]season )?renewal|renewal (?:was|has been|is) (?:official|announced|confirmed)|season \\w+ (?:has been |have been |was |were |is |are |had been )?(?:also |now |already )?(?:officially |recently )?(?:greenlit|ordered|commissioned|confirmed)|(?:officially )?confirm(?:ed|s) (?:for |that |the |a |an )?(?:there will be |about |[\\p{Lu}]\\S+ )?(?:[^.,;]{0,30}?)(?:season (?:\\d+|two|three|four|five|six|seven|eight)|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|new|another) (?:season|series|instal+ment))|verlänger(?:t|te|n|ung)|(?:staffeln?|folgen|fortsetzung|runde) (?:wurden? |ist |gleich )?(?:bereits |offiziell |schon )?(?:bestellt|geordert|bestätigt|in auftrag gegeben)|bestellt(?:e|en)? (?:\\w+ ){0,3}staffel|geordert|(?:bekommt|erhält|bekam|erhielt) (?:eine |noch eine )?(?:\\w+ )?staffel|renovad[ao]|renovó|renueva|renouvel\\S{1,3}|reconduite"
                    + "|brought back for|extended (?:it |the show )?for|sequel (?:was |has been )?(?:announced|confirmed|green-?lit)|gets? (?:a |an )?(?:\\w+ )?(?:season|series|sequel) (?:from|at|on|by)|new season (?:is|was|has been) (?:officially )?(?:confirmed|announced|ordered)"),
            form(Kind.ANNOUNCED, "announc(?:ed|es|ing)|reveal(?:ed|s)|unveil(?:ed|s)|confirm(?:ed|s)\\b|set (?:a |the |its |an )?(?:premiere|return|release|air) dates?|verkünde(?:t|te|n)|angekündigt|bekannt ?gegeben|anunci(?:ó|ado|ada)|annonc\\S{1,3}\\b|official(?:ly)? (?:dated|set)"),
            form(Kind.ENDED, "\\bair(?:ed|s) its (?:last|final) episode|\\bair(?:ed|ing) (?:till|until|through|up to)|(?:season |series |final |mid-?season |last )*finales?\\b(?: episodes?)?(?: (?:aired|airs|was aired|premiered|was released|will air|broadcast))?|\\bended\\b(?: its| their)?(?: run)?|conclud(?:ed|es)|wrapp(?:ed|ing) (?:up )?|came to an end|(?:last|final) episodes? (?:of (?:the )?(?:series|show|season)(?: \\w+)? )?(?:aired|airs|was aired|was released|dropped|was broadcast)|\\bends\\b|endete|ging zu ende|final(?:e)? am"),
            form(Kind.PREMIERED, "premiered|(?:originally |first )?debuted|first (?:aired|broadcast|shown|released|came out|premiered)|(?:made|having) (?:its|their) (?:\\w+ ){0,3}(?:debut|premiere)|debuting (?:in|on)|premiering (?:in|on) \\d{4}|(?:was|were|been|got) (?:not |first |originally |finally |officially |also |initially )*(?:released|launched|aired|broadcast|streamed|dropped|added|premiered)|\\bopened (?:on|in)\\b|rolled out|(?<=after |since |before )premiering (?:in|on)|premieres?(?: of [^,.;]{1,30})? (?:took place|came|aired)|\\blaunched|\\baired\\b|came out|came (?:back|to)|arrived|\\bdropped\\b|\\bbowed\\b|hit (?:screens|the (?:small )?screen|our screens|tv)|kicked off|(?:began|started) (?:airing|streaming|broadcasting|its run)|\\b(?:beg[au]n|started)\\b|returned|landed (?:on|at)|released on|(?:its|the|'s|whose) (?:series |season |world )?(?:premiere|debut) (?:on|in|aired)|followed (?:in|on|by)|since (?:its|the|their) (?:debut|premiere)|following (?:its|the) (?:debut|premiere)|startete|erschien(?:en)?\\b|gestartet|feierte\\b|lief (?:im|am|ab|bis)|gefeiert|premiere (?:feierte|war)|se estrenó|estrenad[ao]|(?:a|est) (?:été )?(?:diffusée?|sortie?)|sortie? (?:le|en)|veröffentlicht"),
            form(Kind.COMING, "(?:sneak )?(?:premier(?:e|es|ing)|debut(?:s|ing)?|release[sd]?|releasing|return(?:s|ing)?|come(?:s)? (?:out|back|to)|coming (?:out|back|to|in|this|next)?|appears?|arriv(?:e|es|ing|al)|\\bair(?:s|ing)?\\b|(?:delayed|pushed(?: back)?|postponed|moved|bumped) (?:to|until)|lanzamiento|volver(?:á|emos)|vuelve|regresa(?:rá)?|launch(?:es|ing)?|drop(?:s|ping)?|hit(?:s|ting)?|start(?:s|ing)?|stream(?:s|ing)?|available|begin(?:s|ning)?|land(?:s|ing)?|bow(?:s|ing)?|kick(?:s|ing)? off|back (?:on|for|with)|debut|expect(?:ed)?|scheduled|slated|due|set for|roll(?:s|ing)? out|make (?:its|their) (?:debut|return|premiere)|see(?:ing)? (?:it|the (?:show|series|new season|next season|second|third))|window|(?:will|to|may|might|could|can|should) (?:be )?come|zeigt|ab dem|erscheint|erscheinen|starte(?:t|n)|geht [^.;]{0,60}in die|komm(?:t|en)|zu sehen|ausgestrahlt|veröffentlicht wird|anlaufen|läuft|llega(?:rá)?|estrena(?:rá)?|estreno|sort(?:ira)?\\b|arrive(?:ra)?|diffus\\S+|premieredatum|be (?:released|aired|broadcast|shown|out|ready|back)|\\bout\\b)(?![\\p{L}])"),
            form(Kind.BESIDE, "published|born|won\\b|nominated|tweet(?:ed|s)?|posted|interview\\w*|pandemic|covid(?:-19)?|novel|book|murder\\w*|died|joined|signed|viewers|ratings?|written|directed|set in|takes? place|based on|spin-?off|movie|film\\b|comic.?con|emmys?|awards?|told|said|spoke|on hold|postponed|hiatus|delay(?:ed|s)?"));

    /// Text is made small first, for a pattern that heeds no case takes three times as long.
    private static Form form(Kind kind, String pattern) {
        return new Form(kind, Pattern.compile("(?<![\\p{L}])(?:" + pattern.replace("\\p{Lu}", "\\p{L}") + ")"));
    }

    /// Letter by letter, so that each stays in its place.
    private static String small(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }

    /// Those of a sentence in order. None overlaps another; of two that begin at one place the one named first above counts.
    static List<Cue> in(String sentence) {
        List<Cue> all = new ArrayList<>();
        String small = small(sentence);
        for (Form form : FORMS) {
            Matcher match = form.pattern().matcher(small);
            while (match.find()) {
                all.add(new Cue(form.kind(), match.start(), match.end()));
            }
        }
        // What was looked for first stands where two overlap: it is the longer form.
        List<Cue> kept = new ArrayList<>();
        for (Cue cue : all) {
            if (kept.stream().noneMatch(other -> other.start() < cue.end() && cue.start() < other.end())) {
                kept.add(cue);
            }
        }
        kept.sort(Comparator.comparingInt(Cue::start));
        return kept;
    }
}
