package dev.kuri.core.due;

import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.due.DueReminders.Claimed;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.reminder.Reminder;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Stations 5 and 6: brings what is due in a chat to its outcomes, and says in one message what is still true. */
public final class ReminderJob {
    private final DuePorts ports;
    private final Judge judge;
    private final Announcement announcement;

    /**
     * @param voice the newest one, asked for every time
     * @param limits of the channels on which something is to be sent
     */
    public ReminderJob(DuePorts ports, Supplier<Voice> voice, Map<ChannelName, ChannelLimits> limits, Clock clock) {
        this.ports = ports;
        this.judge = new Judge(ports.assessment(), voice, clock);
        this.announcement = new Announcement(voice, limits);
    }

    /**
     * Works on what was claimed of one chat. Done a second time, by a node that was taken for dead, it changes nothing.
     *
     * @param claimed at least one
     * @return what this node is to send at once
     */
    public Optional<Delivery> run(List<Claimed> claimed) {
        ChatAddress chat = claimed.getFirst().reminder().to();
        Situation situation =
                new Situation(ports.subscriptions().of(chat), ports.wishes().of(chat));
        List<ToSay> toSay = new ArrayList<>();
        for (Claimed one : claimed) {
            Reminder reminder = one.reminder();
            switch (judge.on(reminder, situation)) {
                case Judgement.Say say -> toSay.add(new ToSay(reminder, say.balance()));
                case Judgement.End end -> tellIf(ports.due().end(reminder, end.outcome()), reminder, end.outcome());
                case Judgement.Wait wait ->
                    tellIf(ports.due().postpone(reminder, wait.until()), reminder, ReminderOutcome.POSTPONED);
            }
        }
        return toSay.isEmpty() ? Optional.empty() : say(toSay, language(chat, claimed), situation);
    }

    /** Something is wrong with them; they are due again when their lease ends. */
    void failed(List<Claimed> claimed) {
        claimed.forEach(one -> ports.listener().cameTo(one.reminder(), ReminderOutcome.FAILED));
    }

    private Optional<Delivery> say(List<ToSay> toSay, Language language, Situation situation) {
        List<Reminder> reminders = toSay.stream().map(ToSay::reminder).toList();
        DueReminders.Said said = ports.due().say(reminders, announcement.of(toSay, language, situation.daytime()));
        reminders.forEach(reminder -> tellIf(said.isWritten(), reminder, ReminderOutcome.SENT));
        return said.toSend();
    }

    /** What is forgotten of a chat that was silent for long is still known of what was promised in it. */
    private Language language(ChatAddress chat, List<Claimed> claimed) {
        return ports.spoken()
                .in(chat)
                .orElseGet(() -> claimed.stream()
                        .map(Claimed::promisedIn)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(Language.EN));
    }

    private void tellIf(boolean isWritten, Reminder reminder, ReminderOutcome outcome) {
        if (isWritten) {
            ports.listener().cameTo(reminder, outcome);
        }
    }
}
