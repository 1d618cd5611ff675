@NullMarked
package it.schedario.ingest.tree;

import org.jspecify.annotations.NullMarked;
