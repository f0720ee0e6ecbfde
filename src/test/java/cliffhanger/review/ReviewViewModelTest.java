package cliffhanger.review;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.airdate.AirDate;
import cliffhanger.article.Article;
import cliffhanger.library.Applied;
import cliffhanger.library.Credit;
import cliffhanger.library.LibraryException;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Release;
import cliffhanger.library.Season;
import cliffhanger.library.Show;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.change.Change;
import cliffhanger.ui.Background;
import cliffhanger.ui.ChangeActions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// The review with no window and no file.
class ReviewViewModelTest {
    private static final String TEXT = """
            Harbour Lights Season 2

            Hulu has renewed Harbour Lights for a second season. Season 2 will premiere on March 3, 2027.

            Harbour Lights Season 2 Cast
            Anna Berg as Mia
            Tom Riva as Sam""";

    private final List<Change> made = new ArrayList<>();
    private Holdings.Match held = new Holdings.Match.None();
    private String refusal = "";
    private final ReviewViewModel viewModel = new ReviewViewModel(title -> held, Background.inPlace(), new Taking(), Fixtures.CLOCK);

    @Test
    void whatIsNewIsTickedAndGoesInAsOneChange() {
        viewModel.read(Article.of(TEXT));
        assertThat(viewModel.titleProperty().get()).isEqualTo("Harbour Lights");
        assertThat(viewModel.proposals()).isNotEmpty().allMatch(Proposal::isTicked);
        int count = viewModel.proposals().size();
        viewModel.proposals().getFirst().tick(false);
        viewModel.refresh();
        assertThat(viewModel.tickedCount().get()).isEqualTo(count - 1);
        viewModel.accept(applied -> {}, sentence -> {});
        assertThat(made).singleElement().isInstanceOfSatisfying(Change.AcceptFacts.class, accept -> {
            assertThat(accept.show()).isNull();
            assertThat(accept.facts().credits()).hasSize(2).allMatch(credit -> credit.source() != null);
            assertThat(accept.facts().source().title()).isEqualTo("Harbour Lights Season 2");
            assertThat(accept.facts().source().readOn()).isEqualTo(Fixtures.TODAY);
        });
    }

    @Test
    void whatIsKnownOrDiffersWaits() {
        held = new Holdings.Held(new ShowId(1), known());
        viewModel.read(Article.of(TEXT));
        assertThat(state(claim -> claim instanceof Claim.When)).isEqualTo(Comparison.State.DIFFERS);
        assertThat(state(claim -> claim.equals(new Claim.Listed(new Credit("Anna Berg", "Mia", Credit.Role.MAIN, null)))))
                .isEqualTo(Comparison.State.SAME);
        assertThat(state(claim -> claim.equals(new Claim.Listed(new Credit("Tom Riva", "Sam", Credit.Role.MAIN, null)))))
                .isEqualTo(Comparison.State.NEW);
        viewModel.tick(true);
        assertThat(viewModel.proposals()).filteredOn(proposal -> !proposal.isTicked())
                .allMatch(proposal -> proposal.comparison().state() == Comparison.State.SAME).isNotEmpty();
        viewModel.tick(false);
        assertThat(viewModel.isAcceptable()).isFalse();
    }

    @Test
    void aCorrectionIsComparedAnewAndStaysTickedWhateverIsDoneMeanwhile() {
        held = new Holdings.Held(new ShowId(1), known());
        viewModel.read(Article.of(TEXT));
        Proposal sam = viewModel.proposals().stream()
                .filter(proposal -> proposal.claim().equals(new Claim.Listed(new Credit("Tom Riva", "Sam", Credit.Role.MAIN, null)))).findFirst().orElseThrow();
        viewModel.correct(sam, new Claim.Listed(new Credit("Anna Berg", "Eve", Credit.Role.MAIN, null)));
        assertThat(sam.comparison().state()).isEqualTo(Comparison.State.DIFFERS);
        assertThat(sam.isTicked()).isTrue();
        viewModel.refresh();
        assertThat(sam.isTicked()).isTrue();
        viewModel.correct(sam, new Claim.Listed(new Credit("Anna Berg", "Mia", Credit.Role.MAIN, null)));
        assertThat(sam.isTicked()).isFalse();
    }

    @Test
    void whatTheUserTookOutDoesNotComeBackByItself() {
        held = new Holdings.Held(new ShowId(1), known(), List.of(new Credit("Tom Riva", "Sam", Credit.Role.MAIN, null)), Set.of(2));
        viewModel.read(Article.of(TEXT));
        assertThat(viewModel.proposals()).filteredOn(proposal -> proposal.claim() instanceof Claim.When).isNotEmpty().noneMatch(Proposal::isTicked);
        assertThat(state(claim -> claim.equals(new Claim.Listed(new Credit("Tom Riva", "Sam", Credit.Role.MAIN, null)))))
                .isEqualTo(Comparison.State.DIFFERS);
    }

    @Test
    void ofTwoShowsOfOneTitleNeitherIsTaken() {
        held = new Holdings.Match.Several();
        viewModel.read(Article.of(TEXT));
        assertThat(viewModel.isAcceptable()).isFalse();
    }

    @Test
    void withNoTitleNothingIsAccepted() {
        viewModel.read(Article.of(TEXT));
        viewModel.titleProperty().set(" ");
        viewModel.accept(applied -> {}, sentence -> {});
        assertThat(made).isEmpty();
    }

    @Test
    void aRefusalIsSaidAndTheReviewStays() {
        refusal = "The disk is full.";
        List<String> said = new ArrayList<>();
        viewModel.read(Article.of(TEXT));
        viewModel.accept(applied -> {}, said::add);
        assertThat(said).containsExactly("The disk is full.");
        assertThat(viewModel.readingProperty().get()).isNotNull();
        assertThat(viewModel.busyProperty().get()).isFalse();
    }

    private Comparison.State state(java.util.function.Predicate<Claim> which) {
        return viewModel.proposals().stream().filter(proposal -> which.test(proposal.claim())).findFirst().orElseThrow().comparison().state();
    }

    private static ShowFacts known() {
        return ShowFacts.builder(Show.builder("Harbour Lights").lifecycle(Lifecycle.RUNNING).build())
                .seasons(List.of(new Season(2, null, null, new Release(AirDate.parse("2027"), Release.Confidence.ANNOUNCED, null, null), null)))
                .events(List.of(new StatusEvent(StatusEvent.Kind.RENEWED, 2, null, "Hulu", null, null)))
                .credits(List.of(new Credit("Anna Berg", "Mia", Credit.Role.MAIN, null)))
                .build();
    }

    /// Keeps what it is given.
    private final class Taking implements ChangeActions {
        @Override
        public void accept(Change change) {
            made.add(change);
        }

        @Override
        public void accept(Change change, Runnable failed) {
            made.add(change);
        }

        @Override
        public void attempt(Change change, Consumer<Applied> done, Consumer<LibraryException> failed) {
            throw new AssertionError("nobody offers more");
        }

        @Override
        public void make(Change change, Consumer<Applied> done, Consumer<String> failed) {
            if (refusal.isEmpty()) {
                made.add(change);
                done.accept(new Applied(null, Applied.Kind.ACCEPTED, Applied.Way.DONE, "Harbour Lights", null, 1, 0, Set.of(new ShowId(1))));
            } else {
                failed.accept(refusal);
            }
        }

        @Override
        public void quietly(Change change, Consumer<Boolean> then) {
            made.add(change);
        }
    }
}
