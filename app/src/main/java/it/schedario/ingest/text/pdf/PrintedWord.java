package it.schedario.ingest.text.pdf;

/**
 * A word as printed on one page.
 *
 * @param isHyphenated whether it ends in a soft hyphen: the rest of it begins the next line
 */
record PrintedWord(
    String text,
    double left,
    double right,
    double baseline,
    double size,
    boolean isBold,
    boolean isHyphenated) {}
