/**
 * Concludes mission and programme from what a document says where it prints neither them nor a code
 * that contains them: words of a table ({@link it.schedario.ingest.classify.ProgrammeVocabulary})
 * are found in its texts, and the programme most of them speak for is named with the words that
 * did. Knows no store and no search engine.
 */
@NullMarked
package it.schedario.ingest.classify;

import org.jspecify.annotations.NullMarked;
