package it.schedario.schema;

/**
 * A code of an official list and its official name: {@code 12}, {@code Diritti sociali, politiche
 * sociali e famiglia}.
 */
public record CodedName(String code, String name) {}
