/**
 * The vocabulary of Schedario: what is said in the documents of Italian towns, as immutable
 * records.
 *
 * <p>The names are the public contract (docs/glossary.md gives the Italian term of each): GraphQL,
 * the output of {@code parse} and Java agree on them. Start at {@link
 * it.schedario.schema.PlanningDocument}. Texts have white space folded and wrapped lines joined;
 * paragraph and bullet breaks are kept as {@code \n}. Absent values are null, lists never are.
 */
@NullMarked
package it.schedario.schema;

import org.jspecify.annotations.NullMarked;
