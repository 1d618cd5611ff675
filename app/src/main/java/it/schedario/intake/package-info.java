/**
 * From files to kept and indexed documents: {@link it.schedario.intake.Intake} is the one entry
 * point for the command line and for uploads. A file that cannot be read stops no other.
 */
@NullMarked
package it.schedario.intake;

import org.jspecify.annotations.NullMarked;
