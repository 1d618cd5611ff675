package it.schedario.schema.acts;

import it.schedario.schema.ActReference;

/**
 * An act and where a text cites it.
 *
 * @param start offset of the first character in the text, in UTF-16 units
 * @param end offset behind the last character
 */
public record ActMention(ActReference act, int start, int end) {}
