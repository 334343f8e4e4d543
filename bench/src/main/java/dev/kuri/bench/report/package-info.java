/** Pages of figures: tables in Markdown, with the day, the commit and the machine that they were measured on. */
@NullMarked
package dev.kuri.bench.report;

import org.jspecify.annotations.NullMarked;
