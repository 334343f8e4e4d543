package dev.kuri.telegram.card;

import dev.kuri.core.channel.Card;
import java.awt.Color;

/** Colours of a card. Text has a contrast of at least 4.5 to the paper, and all else one of at least 3. */
public enum CardTheme {
    LIGHT(0xF7F9FC, 0x14202F, 0x56667B, 0xDCE4EE, 0xB45309, 0x2463EB, 0x7C3AED, 0x0B7F5F, 0xC92A63),
    DARK(0x0F1A2B, 0xF4F7FB, 0x93A4BA, 0x22324A, 0xFFB547, 0x5AA2FF, 0xB693FF, 0x34D3A2, 0xFF8FB1);

    private final Color paper;
    private final Color ink;
    private final Color dim;
    private final Color track;
    private final Color alarm;
    private final Color monthly;
    private final Color carried;
    private final Color purchased;
    private final Color bonus;

    CardTheme(int paper, int ink, int dim, int track, int alarm, int monthly, int carried, int purchased, int bonus) {
        this.paper = new Color(paper);
        this.ink = new Color(ink);
        this.dim = new Color(dim);
        this.track = new Color(track);
        this.alarm = new Color(alarm);
        this.monthly = new Color(monthly);
        this.carried = new Color(carried);
        this.purchased = new Color(purchased);
        this.bonus = new Color(bonus);
    }

    Color paper() {
        return paper;
    }

    /** Of what is read first. */
    Color ink() {
        return ink;
    }

    /** Of what is read next. */
    Color dim() {
        return dim;
    }

    /** Of what is used already. */
    Color track() {
        return track;
    }

    /** Of what somebody should know now. */
    Color alarm() {
        return alarm;
    }

    /** By where data comes from; as if used already for what cannot be used, for now or any more. */
    Color of(Card.Lot lot) {
        if (lot.state() == Card.State.OVER || lot.state() == Card.State.SUSPENDED) {
            return dim;
        }
        return switch (lot.origin()) {
            case MONTHLY -> monthly;
            case CARRIED -> carried;
            case PURCHASED -> purchased;
            case BONUS -> bonus;
        };
    }
}
