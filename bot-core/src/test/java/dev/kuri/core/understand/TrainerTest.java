package dev.kuri.core.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.kuri.core.channel.InboundMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class TrainerTest {
    @Test
    void learnsTheSameFromTheSameQuestions() throws IOException {
        assertThat(written(SmallSchool.model())).isEqualTo(written(SmallSchool.model()));
    }

    @Test
    void readsWhatItHasWritten() throws IOException {
        IntentModel model = SmallSchool.model();
        IntentModel read = IntentModel.read(new ByteArrayInputStream(written(model)));
        InboundMessage.Text question = new InboundMessage.Text("docomoの繰り越しは？");

        assertThat(interpreter(read).interpret(question))
                .isEqualTo(interpreter(model).interpret(question));
    }

    @Test
    void refusesAModelOfAnotherVersion() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream compressed = new GZIPOutputStream(bytes)) {
            compressed.write(new byte[] {0, 0, 0, 99});
        }

        assertThatIOException()
                .isThrownBy(() -> IntentModel.read(new ByteArrayInputStream(bytes.toByteArray())))
                .withMessageContaining("another version");
    }

    @Test
    void writesNoModelThatLacksSigns() {
        IntentModel model = SmallSchool.modelWithout(SignGroup.EDGES);

        assertThatIllegalStateException().isThrownBy(() -> written(model)).withMessageContaining("measuring");
    }

    private static Interpreter interpreter(IntentModel model) {
        return TrainedInterpreter.of(SmallWorld.LEXICON, SmallWorld.BOOK, model);
    }

    private static byte[] written(IntentModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }
}
