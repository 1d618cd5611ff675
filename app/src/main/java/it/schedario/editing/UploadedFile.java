package it.schedario.editing;

/**
 * A file as a stranger sent it.
 *
 * @param name as it was sent; never trusted
 */
// Compared by nobody; the bytes are not copied, there may be many.
@SuppressWarnings("ArrayRecordComponent")
public record UploadedFile(String name, byte[] content) {}
