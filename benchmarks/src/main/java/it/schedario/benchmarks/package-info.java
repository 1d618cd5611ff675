/** JMH benchmarks; README.md of the module says how to run them. */
@NullMarked
package it.schedario.benchmarks;

import org.jspecify.annotations.NullMarked;
