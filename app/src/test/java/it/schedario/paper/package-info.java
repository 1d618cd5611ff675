/** Prints documents as PDF, as the programs of town halls do, for tests that read them again. */
package it.schedario.paper;
