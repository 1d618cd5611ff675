package it.schedario.schema;

/** A planning objective a sheet is linked to, as printed: {@code 05_1201_0102} and its label. */
public record CodedLabel(String code, String label) {}
