package it.schedario.schema;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read, as {@code parse} reports it.
 *
 * @param file name of the file without its folder
 * @param sha256 of the bytes of the file, in hex; also the id of the source
 * @param municipality null when the document does not name its town and no option does
 * @param layout name of the layout that recognised it; null when none did
 * @param elaboratedOn the day the town's software printed it (<i>data elaborazione</i>)
 * @param pages number of pages
 */
public record SourceDocument(
    String file,
    String sha256,
    @Nullable Municipality municipality,
    @Nullable String layout,
    @Nullable LocalDate elaboratedOn,
    int pages) {}
