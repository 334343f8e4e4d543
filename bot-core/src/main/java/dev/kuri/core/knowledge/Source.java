package dev.kuri.core.knowledge;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where claims come from: a page, terms, an article.
 *
 * @param official whether it is the provider's own
 * @param url null where no address is known or none may be shown
 * @param date null if the page is undated
 */
public record Source(
        SourceId id,
        String title,
        String publisher,
        boolean official,
        @Nullable URI url,
        @Nullable AsOf date,
        Grade grade) {}
