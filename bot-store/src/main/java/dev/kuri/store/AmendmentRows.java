package dev.kuri.store;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Subscription.Upkeep;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.reminder.Consent;
import dev.kuri.core.reminder.Daytime;
import dev.kuri.core.reminder.Lead;
import dev.kuri.core.reminder.Reminder;
import dev.kuri.core.reminder.Replan;
import dev.kuri.store.json.ColumnJson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * What a transaction changes of what people have and want to be reminded of. Where a row may be there or not, one statement
 * adds it and another changes it: the one finds no row where the other makes one, and both say the same.
 */
final class AmendmentRows {
    /** Keys have no null. */
    static final UUID NO_SUBSCRIPTION = new UUID(0, 0);

    private static final String OF_CHAT = " where channel = :channel and bot = :bot and chat = :chat";
    private static final String ADD_SUBSCRIPTION = """
            insert into subscription (channel, bot, chat, id, body, key_hash, told_at)
            values (:channel, :bot, :chat, :id, :body, :keyHash, :now)
            on conflict do nothing
            """;

    /** A key that cannot be opened has no hash, and keeps the one that it had. */
    private static final String CHANGE_SUBSCRIPTION =
            "update subscription set body = :body, key_hash = coalesce(:keyHash, key_hash), told_at = :now" + OF_CHAT
                    + " and id = :id";

    private static final String FORGET_SUBSCRIPTION = "delete from subscription" + OF_CHAT + " and id = :id";
    private static final String ADD_CONSENT = """
            insert into consent (channel, bot, chat, subscription, kind, agreed, since, text_version, leads)
            values (:channel, :bot, :chat, :subscription, :kind, :agreed, :since, :textVersion, :leads)
            on conflict do nothing
            """;
    private static final String CHANGE_CONSENT =
            "update consent set agreed = :agreed, since = :since, text_version = :textVersion, leads = :leads" + OF_CHAT
                    + " and subscription = :subscription and kind = :kind";
    private static final String ADD_REMINDER = """
            insert into reminder (channel, bot, chat, id, subscription, kind, planned_for, lead, words, due_at, drop_after,
                                  next_try_at, tries, planned_at, language)
            values (:channel, :bot, :chat, :id, :subscription, :kind, :plannedFor, :lead, :words, :dueAt, :dropAfter,
                    :dueAt, 0, :now, :language)
            on conflict do nothing
            """;

    /** What was sent stays sent; what was taken back, or was not true when it was due, may be promised again. */
    private static final String MOVE_REMINDER =
            """
            update reminder
               set due_at = :dueAt, drop_after = :dropAfter, next_try_at = :dueAt, language = :language,
                   ended_at = null, outcome = null
            """ + OF_CHAT + " and id = :id and (ended_at is null or outcome <> 'SENT')";

    /** Facts alone do not bring back what the person took back. */
    private static final String REPLAN_REMINDER =
            """
            update reminder
               set due_at = :dueAt, drop_after = :dropAfter, next_try_at = :dueAt,
                   language = coalesce(:language, language), ended_at = null, outcome = null
            """ + OF_CHAT + " and id = :id and (ended_at is null or outcome not in ('SENT', 'WITHDRAWN'))";

    private static final String END_REMINDER =
            "update reminder set ended_at = :now, outcome = 'RENEWED'" + OF_CHAT + " and id = :id and ended_at is null";
    private static final String WITHDRAW_REMINDER = "update reminder set ended_at = :now, outcome = 'WITHDRAWN'"
            + OF_CHAT + " and id = :id and ended_at is null";
    private static final String ADD_DAYTIME = """
            insert into daytime (channel, bot, chat, zone, usual_hour, quiet_from, quiet_to)
            values (:channel, :bot, :chat, :zone, :usualHour, :quietFrom, :quietTo)
            on conflict do nothing
            """;
    private static final String CHANGE_DAYTIME =
            "update daytime set zone = :zone, usual_hour = :usualHour, quiet_from = :quietFrom, quiet_to = :quietTo"
                    + OF_CHAT;

    private final ColumnJson columns;
    private final CodeRows codes;
    private final List<Writes> all;
    private final Writes forgettings;
    private final Writes subscriptions;
    private final Writes changedSubscriptions;
    private final Writes consents;
    private final Writes changedConsents;
    private final Writes withdrawals;
    private final Writes reminders;
    private final Writes movedReminders;
    private final Writes replannedReminders;
    private final Writes endedReminders;
    private final Writes daytimes;
    private final Writes changedDaytimes;

    AmendmentRows(NamedParameterJdbcOperations jdbc, ColumnJson columns) {
        this.columns = columns;
        this.codes = new CodeRows(jdbc, columns.seal());
        this.forgettings = new Writes(jdbc, FORGET_SUBSCRIPTION);
        this.subscriptions = new Writes(jdbc, ADD_SUBSCRIPTION);
        this.changedSubscriptions = new Writes(jdbc, CHANGE_SUBSCRIPTION);
        this.consents = new Writes(jdbc, ADD_CONSENT);
        this.changedConsents = new Writes(jdbc, CHANGE_CONSENT);
        this.withdrawals = new Writes(jdbc, WITHDRAW_REMINDER);
        this.reminders = new Writes(jdbc, ADD_REMINDER);
        this.movedReminders = new Writes(jdbc, MOVE_REMINDER);
        this.replannedReminders = new Writes(jdbc, REPLAN_REMINDER);
        this.endedReminders = new Writes(jdbc, END_REMINDER);
        this.daytimes = new Writes(jdbc, ADD_DAYTIME);
        this.changedDaytimes = new Writes(jdbc, CHANGE_DAYTIME);
        this.all = List.of(
                forgettings,
                subscriptions,
                changedSubscriptions,
                consents,
                changedConsents,
                withdrawals,
                reminders,
                movedReminders,
                replannedReminders,
                endedReminders,
                daytimes,
                changedDaytimes);
    }

    /**
     * Takes the codes that amendments use up.
     *
     * @return false if somebody else has used one of them meanwhile
     */
    boolean lockCodes(List<Amendment> amendments, Instant now) {
        return amendments.stream()
                .filter(Amendment.Redeem.class::isInstance)
                .allMatch(amendment -> codes.lock(((Amendment.Redeem) amendment).code(), now));
    }

    /**
     * What a turn amends is of different things, so that the order among them does not matter.
     *
     * @param after the conversation as the turn leaves it
     */
    void amend(Conversation after, List<Amendment> amendments, Instant now) {
        for (Amendment amendment : amendments) {
            Row row = Row.of(after.chat()).with("now", now);
            switch (amendment) {
                case Amendment.Keep keep -> keep(row, keep.subscription());
                case Amendment.Forget forget -> forgettings.add(row.with("id", forget.subscription()));
                case Amendment.Redeem redeem -> {
                    codes.redeem(row, redeem.code());
                    keep(Row.of(after.chat()).with("now", now), redeem.subscription());
                }
                case Amendment.Share share -> codes.share(row, share);
                case Amendment.Revoke revoke -> codes.revoke(row, revoke.code());
                case Amendment.Unshare unshare -> codes.unshare(row, unshare.subscription());
                case Amendment.WrongCode wrong -> codes.wrong(row, wrong.at());
                case Amendment.Agree agree -> agree(row, agree.consent());
                case Amendment.Promise promise -> promise(row, promise.reminder(), after.spoken());
                case Amendment.Withdraw withdraw -> withdrawals.add(row.with("id", withdraw.reminder()));
                case Amendment.Live live -> live(row, live.daytime());
            }
        }
    }

    /**
     * Changes what was promised, beside a turn.
     *
     * @param language null for the one that it was promised in
     */
    void replan(ChatAddress chat, Replan replan, @Nullable Language language, Instant now) {
        for (Reminder reminder : replan.promised()) {
            Row row = planned(Row.of(chat).with("now", now), reminder, language);
            reminders.add(row);
            replannedReminders.add(row);
        }
        replan.over()
                .forEach(id -> endedReminders.add(Row.of(chat).with("now", now).with("id", id)));
    }

    private void keep(Row row, Subscription subscription) {
        row.with("id", subscription.id())
                .with("body", columns.subscriptions().write(subscription))
                .with("keyHash", keyHash(subscription));
        subscriptions.add(row);
        changedSubscriptions.add(row);
    }

    private @Nullable String keyHash(Subscription subscription) {
        return subscription.upkeep() instanceof Upkeep.ByProvider kept
                ? JdbcHolders.keyHash(columns.seal(), kept.key())
                : null;
    }

    private void agree(Row row, Consent consent) {
        List<Lead> leads = consent.leads();
        row.with("subscription", requireNonNullElse(consent.subscription(), NO_SUBSCRIPTION))
                .with("kind", consent.kind().name())
                .with("agreed", consent.on())
                .with("since", consent.since())
                .with("textVersion", consent.textVersion())
                .with(
                        "leads",
                        leads == null ? null : leads.stream().map(Lead::text).collect(joining(",")));
        consents.add(row);
        changedConsents.add(row);
    }

    private void promise(Row row, Reminder reminder, @Nullable Language language) {
        planned(row, reminder, language);
        reminders.add(row);
        movedReminders.add(row);
    }

    private static Row planned(Row row, Reminder reminder, @Nullable Language language) {
        return row.with("id", reminder.id())
                .withOptional("subscription", reminder.subscription())
                .with("kind", reminder.kind().name())
                .with("plannedFor", reminder.plannedFor())
                .with("lead", reminder.lead().text())
                .with("words", reminder.words())
                .with("dueAt", reminder.dueAt())
                .with("dropAfter", reminder.dropAfter())
                .with("language", language == null ? null : language.tag());
    }

    private void live(Row row, Daytime daytime) {
        row.with("zone", daytime.zone().getId())
                .with("usualHour", daytime.hour().toString())
                .with("quietFrom", daytime.quiet().from().toString())
                .with("quietTo", daytime.quiet().to().toString());
        daytimes.add(row);
        changedDaytimes.add(row);
    }

    void flush() {
        codes.flush();
        all.forEach(Writes::flush);
    }
}
