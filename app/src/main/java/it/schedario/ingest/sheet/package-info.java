/**
 * The layout <i>scheda obiettivi</i>: a cover, then sheets, each over one or more pages that repeat
 * its header.
 *
 * <p>{@link it.schedario.ingest.sheet.SheetLayout} leads: {@code SheetSplitter} takes headers out
 * and gives each sheet its lines, {@code SheetSections} cuts those into sections (one class per
 * section), {@code SheetAssembler} makes the records. What a sheet alone does not tell, such as
 * where a person's name ends and the office begins, is learnt from the whole document first.
 */
@NullMarked
package it.schedario.ingest.sheet;

import org.jspecify.annotations.NullMarked;
