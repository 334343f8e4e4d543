package dev.kuri.bench.understanding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.sun.management.OperatingSystemMXBean;
import dev.kuri.config.knowledge.KnowledgeLoader;
import dev.kuri.config.understanding.PhrasebookFiles;
import dev.kuri.config.understanding.Understanding;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Interpretation;
import dev.kuri.core.understand.Interpreter;
import dev.kuri.core.understand.Lexicon;
import dev.kuri.core.understand.Question;
import dev.kuri.core.understand.Trainer;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The process that {@link Engine} runs for Kuri. */
final class KuriProcess {
    private static final double NANOS_PER_MICRO = 1e3;
    private static final double BYTES_PER_MEGABYTE = 1 << 20;

    private final KnowledgeBase base;
    private final Path understanding;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private KuriProcess(KnowledgeBase base, Path understanding) {
        this.base = base;
        this.understanding = understanding;
    }

    /** The directory of the configuration, then what {@link Engine} says. */
    public static void main(String[] arguments) throws IOException {
        Path config = Path.of(arguments[0]);
        KuriProcess process =
                new KuriProcess(KnowledgeLoader.load(config.resolve("knowledge")), config.resolve("understanding"));
        if (arguments[1].equals("train")) {
            process.train(Path.of(arguments[2]), Path.of(arguments[3]));
        } else {
            Interpreter interpreter =
                    Understanding.load(process.understanding, process.base, Understanding.model(Path.of(arguments[2])));
            process.answer(
                    interpreter,
                    JsonLines.read(Path.of(arguments[3]), Line.class),
                    Integer.parseInt(arguments[4]),
                    new Out(Path.of(arguments[5]), Path.of(arguments[6])));
        }
    }

    /** The files that answers and their cost are written to. */
    private record Out(Path answers, Path cost) {}

    private void train(Path lines, Path model) throws IOException {
        List<Question.Writer> writers = JsonLines.read(lines, Line.class).stream()
                .collect(groupingBy(Line::writer, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(writer -> new Question.Writer(
                        writer.getKey(),
                        writer.getValue().stream().map(KuriProcess::question).toList()))
                .toList();
        try (OutputStream out = Files.newOutputStream(model)) {
            new Trainer(Lexicon.of(base), PhrasebookFiles.read(understanding))
                    .train(writers)
                    .write(out);
        }
    }

    private static Question question(Line line) {
        return new Question(
                line.id(),
                Language.ofTag(line.lang()).orElse(null),
                line.text(),
                intent(line.intent()),
                line.accept().stream().map(KuriProcess::intent).toList(),
                List.of(),
                null,
                null);
    }

    private static Intent intent(String id) {
        return Intent.ofId(id).orElseThrow(() -> new IllegalArgumentException("No intent is called " + id));
    }

    private void answer(Interpreter interpreter, List<Line> lines, int rounds, Out out) {
        double ready = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        long start = System.nanoTime();
        best(interpreter, lines.getFirst());
        double first = (System.nanoTime() - start) / NANOS_PER_MICRO;
        for (int round = 0; round < rounds; round++) {
            lines.forEach(line -> best(interpreter, line));
        }

        List<Answer> answers = new ArrayList<>(lines.size() * rounds);
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long before = system.getProcessCpuTime();
        for (int round = 0; round < rounds; round++) {
            lines.forEach(line -> answers.add(answer(interpreter, line)));
        }
        double cpu = (system.getProcessCpuTime() - before) / NANOS_PER_MICRO / answers.size();
        double resident = ResidentMemory.megabytes();
        JsonLines.write(out.answers(), answers);
        answers.clear();
        JsonLines.write(out.cost(), List.of(new Cost(ready, first, cpu, resident, heapMegabytes())));
    }

    private Answer answer(Interpreter interpreter, Line line) {
        long start = threads.getCurrentThreadCpuTime();
        String best = best(interpreter, line);
        return new Answer(line.id(), best, best, (threads.getCurrentThreadCpuTime() - start) / NANOS_PER_MICRO);
    }

    private static String best(Interpreter interpreter, Line line) {
        return interpreter.interpret(new InboundMessage.Text(line.text())) instanceof Interpretation.Wish wish
                ? wish.best().id()
                : Intent.OOS.id();
    }

    private static double heapMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / BYTES_PER_MEGABYTE;
    }
}
