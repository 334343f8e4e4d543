package dev.kuri.store.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import dev.kuri.core.balance.Rollover;
import dev.kuri.core.balance.Statement;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Validity;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.decide.Errand;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.reminder.Consent;
import dev.kuri.core.reminder.Lead;
import dev.kuri.store.seal.Seal;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What a person has, and what is being done about it: the types of which there are several kinds, by name. */
final class Possessing {
    private Possessing() {}

    /**
     * @param seal of the keys of providers
     */
    static JsonMapper.Builder types(JsonMapper.Builder builder, Seal seal) {
        return builder.addModule(new KeyModule(seal))
                .addMixIn(Subscription.Upkeep.AsGuest.class, Alone.class)
                .addMixIn(ProviderId.class, Mapping.OneWord.class)
                .addMixIn(PlanId.class, Mapping.OneWord.class)
                .addMixIn(PlanKind.class, Named.class)
                .addMixIn(Subscription.Upkeep.class, Upkeeps.class)
                .addMixIn(Rollover.class, Rollovers.class)
                .addMixIn(Rollover.Cap.class, Caps.class)
                .addMixIn(Validity.class, Validities.class)
                .addMixIn(Statement.class, Statements.class)
                .addMixIn(Amendment.class, Amendments.class)
                .addMixIn(Lead.class, Leads.class)
                .addMixIn(Consent.class, Consents.class)
                .addMixIn(ChannelName.class, Mapping.OneWord.class)
                .addMixIn(Errand.class, Errands.class);
    }

    /** Enums by the words that stand in files. */
    interface Named {
        @JsonValue
        String id();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Subscription.Upkeep.ByHand.class, name = "by-hand"),
        @JsonSubTypes.Type(value = Subscription.Upkeep.ByProvider.class, name = "by-provider"),
        @JsonSubTypes.Type(value = Subscription.Upkeep.AsGuest.class, name = "as-guest")
    })
    private interface Upkeeps {}

    /** What the holder has is read where the holder's stands, as long as he shares it. */
    @JsonIgnoreProperties("holders")
    private interface Alone {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Rollover.None.class, name = "none"),
        @JsonSubTypes.Type(value = Rollover.NotKnown.class, name = "not-known"),
        @JsonSubTypes.Type(value = Rollover.Carried.class, name = "carried")
    })
    private interface Rollovers {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Rollover.Cap.None.class, name = "none"),
        @JsonSubTypes.Type(value = Rollover.Cap.PlanSize.class, name = "plan-size"),
        @JsonSubTypes.Type(value = Rollover.Cap.Amount.class, name = "amount")
    })
    private interface Caps {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Validity.Cycles.class, name = "cycles"),
        @JsonSubTypes.Type(value = Validity.Days.class, name = "days"),
        @JsonSubTypes.Type(value = Validity.NotKnown.class, name = "not-known")
    })
    private interface Validities {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Statement.Left.class, name = "left"),
        @JsonSubTypes.Type(value = Statement.LeftOfAll.class, name = "left-of-all"),
        @JsonSubTypes.Type(value = Statement.Used.class, name = "used"),
        @JsonSubTypes.Type(value = Statement.UsedOfAll.class, name = "used-of-all"),
        @JsonSubTypes.Type(value = Statement.UsedSince.class, name = "used-since")
    })
    private interface Statements {}

    /** Those that take something back. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Amendment.Keep.class, name = "keep"),
        @JsonSubTypes.Type(value = Amendment.Forget.class, name = "forget"),
        @JsonSubTypes.Type(value = Amendment.Revoke.class, name = "revoke"),
        @JsonSubTypes.Type(value = Amendment.Agree.class, name = "agree"),
        @JsonSubTypes.Type(value = Amendment.Promise.class, name = "promise"),
        @JsonSubTypes.Type(value = Amendment.Withdraw.class, name = "withdraw"),
        @JsonSubTypes.Type(value = Amendment.Live.class, name = "live")
    })
    private interface Amendments {}

    /** As it is kept in columns. */
    private interface Leads {
        @JsonCreator
        static Lead of(String text) {
            return Lead.of(text);
        }

        @JsonValue
        String text();
    }

    /** Leads that are not there are the usual ones, and no empty list. */
    private interface Consents {
        @JsonSetter(nulls = Nulls.SET)
        List<Lead> leads();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Errand.Enrolling.class, name = "enrolling"),
        @JsonSubTypes.Type(value = Errand.Correcting.class, name = "correcting"),
        @JsonSubTypes.Type(value = Errand.Renewing.class, name = "renewing"),
        @JsonSubTypes.Type(value = Errand.Renaming.class, name = "renaming"),
        @JsonSubTypes.Type(value = Errand.Proposing.class, name = "proposing"),
        @JsonSubTypes.Type(value = Errand.Done.class, name = "done")
    })
    private interface Errands {}
}
