package it.schedario.ingest.sheet;

import it.schedario.ingest.text.Line;
import it.schedario.schema.SourceSpan;
import java.util.List;

/**
 * A sheet as it stands in the file: its header and the lines below, headers of later pages taken
 * out.
 *
 * @param body lines in order, blank ones included
 * @param spans from its first to its last character, one per page
 */
record SheetPart(SheetHeader header, List<Line> body, List<SourceSpan> spans) {}
