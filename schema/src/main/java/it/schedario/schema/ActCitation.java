package it.schedario.schema;

/**
 * A place of a document where an act is cited.
 *
 * @param field path of the field, as in {@link FieldSource#field}
 * @param start offset of the printed form in the field's text, in UTF-16 units
 * @param end offset behind it
 */
public record ActCitation(ActReference act, String field, int start, int end) {}
