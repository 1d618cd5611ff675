/** The command line and the assembly of the service. */
@NullMarked
package it.schedario;

import org.jspecify.annotations.NullMarked;
