package dev.kuri.app.serve;

import dev.kuri.app.doctor.Doctor;
import dev.kuri.app.doctor.Finding;
import dev.kuri.app.doctor.ProviderExamination;
import dev.kuri.app.doctor.SecretExamination;
import dev.kuri.app.mind.ChannelCheck;
import dev.kuri.app.mind.LoadedMind;
import dev.kuri.app.mind.MindLoader;
import dev.kuri.app.provider.ProviderAccounts;
import dev.kuri.app.provider.ProviderProperties;
import dev.kuri.config.yaml.ConfigException;
import dev.kuri.config.yaml.Problem;
import dev.kuri.core.channel.ChannelDoctor;
import dev.kuri.line.LineDoctor;
import dev.kuri.line.LinePreview;
import dev.kuri.line.LineProperties;
import dev.kuri.store.DatabaseState;
import dev.kuri.store.SealMark;
import dev.kuri.store.seal.Seal;
import dev.kuri.telegram.TelegramDoctor;
import dev.kuri.telegram.TelegramPreview;
import dev.kuri.telegram.TelegramProperties;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** The doctor at an installation: reads the server's settings and looks at all that they name. */
public final class DoctorVisit {
    private final Path config;
    private final List<String> settings;
    private final Clock clock = Clock.systemUTC();

    /**
     * @param settings such as {@code --kuri.home=…}
     */
    public DoctorVisit(Path config, List<String> settings) {
        this.config = config;
        this.settings = List.copyOf(settings);
    }

    /**
     * What was found.
     *
     * @param mend whether to put right first what can be put right from here
     * @throws RuntimeException for settings that mean nothing, as a start of the server has them
     */
    public List<Finding> findings(boolean mend) {
        try (ConfigurableApplicationContext context = ServerSettings.open(config, settings)) {
            KuriProperties properties = context.getBean(KuriProperties.class);
            Path home = properties.homeFolder();
            Doctor doctor = new Doctor(
                    this::checkedMind,
                    home,
                    isWithoutDatabase(context, home) ? null : () -> DatabaseState.of(context.getBean(DataSource.class)),
                    channels(context.getEnvironment(), properties));
            List<Finding> findings = new ArrayList<>(doctor.findings(mend));
            Seal seal = context.getBean(Seal.class);
            findings.addAll(new SecretExamination(
                            seal,
                            isWithoutDatabase(context, home)
                                    ? null
                                    : () -> new SealMark(context.getBean(DataSource.class), seal))
                    .findings());
            findings.addAll(providers(context.getEnvironment()));
            return List.copyOf(findings);
        }
    }

    private List<Finding> providers(ConfigurableEnvironment environment) {
        ProviderAccounts accounts = Binder.get(environment)
                .bindOrCreate("kuri.provider", ProviderProperties.class)
                .accounts();
        return new ProviderExamination(accounts, clock).findings();
    }

    /** The embedded database is made by the first start. */
    private static boolean isWithoutDatabase(ConfigurableApplicationContext context, Path home) {
        return ServerSettings.areEmbedded(context) && !ServerSettings.hasEmbeddedDatabase(home);
    }

    private LoadedMind checkedMind() {
        LoadedMind mind = new MindLoader(config, clock).load();
        List<Problem> problems = new ChannelCheck(List.of(new TelegramPreview(), new LinePreview())).problems(mind);
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
        return mind;
    }

    private List<ChannelDoctor> channels(ConfigurableEnvironment environment, KuriProperties properties) {
        Binder binder = Binder.get(environment);
        List<ChannelDoctor> doctors = new ArrayList<>();
        if (!environment.getProperty("kuri.telegram.token", "").isBlank()) {
            TelegramProperties telegram =
                    binder.bind("kuri.telegram", TelegramProperties.class).get();
            doctors.add(new TelegramDoctor(telegram, properties.publicUrl(), clock));
        }
        if (!environment.getProperty("kuri.line.channel-token", "").isBlank()) {
            LineProperties line = binder.bind("kuri.line", LineProperties.class).get();
            doctors.add(new LineDoctor(line, properties.publicUrl(), clock));
        }
        return doctors;
    }
}
