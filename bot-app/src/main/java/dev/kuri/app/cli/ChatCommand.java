package dev.kuri.app.cli;

import dev.kuri.app.dialog.Asker;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.channel.InboundMessage.Press;
import dev.kuri.core.channel.InboundMessage.Text;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.turn.Turn;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Talks in a terminal. */
@Command(
        name = "chat",
        description = "Talk to Kuri in the terminal; a number presses a button, Ctrl-D ends.",
        mixinStandardHelpOptions = true)
public final class ChatCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ConfigOption config;

    private List<Choice> buttons = List.of();

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public ChatCommand() {}

    @Override
    public Integer call() throws IOException {
        Asker asker = new Asker(config.talkingMind(null, spec.commandLine().getErr()), Clock.systemUTC());
        try (Terminal terminal = TerminalBuilder.builder().dumb(true).build()) {
            boolean colours = !terminal.getType().startsWith("dumb") && System.getenv("NO_COLOR") == null;
            Screen screen = new Screen(colours);
            LineReader reader = LineReaderBuilder.builder().terminal(terminal).build();
            say(terminal, screen, asker.say("chat", new Text("/start")));
            talk(reader, screen, asker);
        }
        return 0;
    }

    private void talk(LineReader reader, Screen screen, Asker asker) {
        while (true) {
            try {
                String line = reader.readLine("> ");
                if (!line.isBlank()) {
                    say(reader.getTerminal(), screen, asker.say("chat", content(line.strip())));
                }
            } catch (EndOfFileException | UserInterruptException e) {
                return;
            }
        }
    }

    private void say(Terminal terminal, Screen screen, Turn turn) {
        List<OutboundMessage> messages = turn.answer().messages();
        buttons =
                messages.stream().flatMap(message -> message.choices().stream()).toList();
        terminal.writer().println(screen.draw(messages));
        terminal.flush();
    }

    private Content content(String line) {
        boolean isNumber = line.matches("[1-9]") && Integer.parseInt(line) <= buttons.size();
        return isNumber && buttons.get(Integer.parseInt(line) - 1) instanceof Choice.Button button
                ? new Press(button.payload())
                : new Text(line);
    }
}
