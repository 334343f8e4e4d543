package dev.kuri.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    @Test
    void keepsTheLastThirtyExchanges() {
        Transcript transcript = new Transcript();

        IntStream.range(0, 40).forEach(i -> transcript.add(() -> saying("" + i)));

        assertThat(transcript.all()).hasSize(30).first().isEqualTo(saying("10"));
    }

    @Test
    void isOpenedOnce() {
        Transcript transcript = new Transcript();

        transcript.begin(() -> saying("first"));
        transcript.begin(() -> saying("second"));

        assertThat(transcript.all()).containsExactly(saying("first"));
    }

    @Test
    void isForgottenWhenItWasSilentLongest() {
        Transcripts transcripts = new Transcripts(2);
        transcripts.of("a").add(() -> saying("a"));
        transcripts.of("b").add(() -> saying("b"));
        transcripts.of("a");

        transcripts.of("c");

        assertThat(transcripts.of("a").all()).isNotEmpty();
        assertThat(transcripts.of("b").all()).isEmpty();
    }

    private static Exchange saying(String words) {
        return new Exchange(words, "en", List.of());
    }
}
