package dev.kuri.app.cli;

import dev.kuri.app.llm.LlmProperties;
import dev.kuri.app.serve.StartFailure;
import dev.kuri.line.LineProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.FileSystemResource;

/** Settings that a command shares with the server: of the environment, else of {@code application.yaml}. */
final class Settings {
    private Settings() {}

    /**
     * Those of the language model.
     *
     * @param config the folder that {@code application.yaml} is in, if there is one
     * @throws IllegalArgumentException with a sentence for the operator
     */
    static LlmProperties llm(Path config) {
        return bind(config, "kuri.understanding.llm", LlmProperties.class);
    }

    /**
     * Those of the LINE account.
     *
     * @throws IllegalArgumentException with a sentence for the operator, also if they are not set
     */
    static LineProperties line(Path config) {
        return bind(config, "kuri.line", LineProperties.class);
    }

    private static <T> T bind(Path config, String prefix, Class<T> type) {
        StandardEnvironment environment = new StandardEnvironment();
        Path file = config.resolve("application.yaml");
        try {
            if (Files.exists(file)) {
                new YamlPropertySourceLoader()
                        .load(file.toString(), new FileSystemResource(file))
                        .forEach(environment.getPropertySources()::addLast);
            }
            return Binder.get(environment).bindOrCreate(prefix, type);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        } catch (BindException e) {
            throw new IllegalArgumentException(StartFailure.sentence(e).orElse(e.getMessage()), e);
        }
    }
}
