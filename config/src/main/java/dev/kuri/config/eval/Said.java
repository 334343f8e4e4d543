package dev.kuri.config.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Kuri made of a question, in the words of labelled questions.
 *
 * @param decision {@code answer}, {@code ask} or {@code decline}
 * @param intent {@code oos} where it declines
 * @param likeliest intents, the likeliest first; may be empty
 * @param providers ids of what it took the question to be about
 * @param verdict null where none was given
 */
public record Said(
        String decision,
        String intent,
        List<String> likeliest,
        List<String> providers,
        @Nullable String verdict) {
    public Said {
        likeliest = List.copyOf(likeliest);
        providers = List.copyOf(providers);
    }
}
