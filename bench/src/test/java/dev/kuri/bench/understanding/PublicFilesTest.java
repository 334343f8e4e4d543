package dev.kuri.bench.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kuri.core.understand.TextClassifier.Labelled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicFilesTest {
    @TempDir
    private Path directory;

    @Test
    void partsACorpusOfBraunAsItsAuthorsDid() throws IOException {
        write("braun2017/ChatbotCorpus.json", """
                {"name": "ChatbotCorpus", "sentences": [
                  {"text": "next bus", "intent": "DepartureTime", "entities": [], "training": true},
                  {"text": "to the zoo", "intent": "FindConnection", "entities": [], "training": false}]}
                """);

        PublicFiles.Split corpus = new PublicFiles(directory).braun("Chatbot");

        assertThat(corpus.training()).containsExactly(new Labelled("next bus", "DepartureTime"));
        assertThat(corpus.test()).containsExactly(new Labelled("to the zoo", "FindConnection"));
    }

    @Test
    void readsThePartsOfClinc() throws IOException {
        write("clinc150/data_full.json", """
                {"val": [["how do i say hi", "translate"]], "oos_val": [["who won", "oos"]]}
                """);

        assertThat(new PublicFiles(directory).clinc().get("oos_val")).containsExactly(new Labelled("who won", "oos"));
    }

    @Test
    void readsQuotedCommasOfHint() throws IOException {
        write("hint3/curekart_train.csv", "sentence,label\nhello,GREETING\n");
        write("hint3/curekart_test.csv", "sentence,label\n\"well, \"\"fast\"\" please\",DELIVERY\n");

        PublicFiles.Split corpus = new PublicFiles(directory).hint("curekart");

        assertThat(corpus.training()).containsExactly(new Labelled("hello", "GREETING"));
        assertThat(corpus.test()).containsExactly(new Labelled("well, \"fast\" please", "DELIVERY"));
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicFiles(directory).clinc())
                .withMessageContaining("clinc150/data_full.json");
    }

    @Test
    void saysHowToNameAnotherDirectory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicFiles(directory.resolve("nowhere")))
                .withMessageContaining("--corpora");
    }

    private void write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
