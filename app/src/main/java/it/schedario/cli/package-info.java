/**
 * The command line: {@link it.schedario.cli.SchedarioCommand} is the table of contents, one class
 * per command. Standard output is what was asked for, standard error is talk.
 */
@NullMarked
package it.schedario.cli;

import org.jspecify.annotations.NullMarked;
