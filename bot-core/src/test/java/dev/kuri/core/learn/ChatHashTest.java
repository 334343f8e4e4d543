package dev.kuri.core.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ChatHashTest {
    private static final ChatAddress CHAT = new ChatAddress(new ChannelName("line"), "kuri", "U1");

    private final ChatHash hash = new ChatHash(key(1));

    @Test
    void isTheSameForTheSameChat() {
        assertThat(hash.of(new ChatAddress(CHAT.channel(), CHAT.bot(), CHAT.chat())))
                .isEqualTo(hash.of(CHAT))
                .doesNotContain("U1");
    }

    @Test
    void tellsChatsApartInEveryPartOfTheirAddress() {
        assertThat(new String[] {
                    hash.of(new ChatAddress(new ChannelName("telegram"), "kuri", "U1")),
                    hash.of(new ChatAddress(CHAT.channel(), "other", "U1")),
                    hash.of(new ChatAddress(CHAT.channel(), "kuri", "U2"))
                })
                .doesNotHaveDuplicates()
                .doesNotContain(hash.of(CHAT));
    }

    @Test
    void cannotBeGuessedWithoutTheKey() {
        assertThat(new ChatHash(key(2)).of(CHAT)).isNotEqualTo(hash.of(CHAT));
    }

    @Test
    void wantsALongKey() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ChatHash(new byte[31]));
    }

    private static byte[] key(int of) {
        byte[] key = new byte[ChatHash.KEY_BYTES];
        Arrays.fill(key, (byte) of);
        return key;
    }
}
