package dev.kuri.core.due;

import dev.kuri.core.answer.Answerer;
import dev.kuri.core.reminder.Occasions;

/** What is made from one state of the configuration: it words reminders, and finds what there is to be reminded of. */
public record Voice(Answerer answerer, Occasions occasions) {}
