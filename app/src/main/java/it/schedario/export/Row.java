package it.schedario.export;

import it.schedario.schema.PlanningDocument;

/**
 * A document to be written.
 *
 * @param file name of the file it was read from
 */
record Row(PlanningDocument document, String file) {}
