package dev.kuri.core.understand;

/** How likely an intent is, from 0 to 1. */
public record Scored(Intent intent, double probability) {}
