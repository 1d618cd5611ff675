package it.schedario.schema;

/**
 * A code and its name: of an official list ({@code 12}, {@code Diritti sociali, politiche sociali e
 * famiglia}), or as the town prints them ({@code 51}, {@code AREA DIRITTI E INCLUSIONE}).
 */
public record CodedName(String code, String name) {}
