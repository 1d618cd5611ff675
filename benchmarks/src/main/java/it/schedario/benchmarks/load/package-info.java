/**
 * Runs that measure the packaged service as a whole, beside what it stands on: {@link
 * it.schedario.benchmarks.load.LoadRun} searches, {@link it.schedario.benchmarks.load.SheetListRun}
 * lists sheets. No JMH: several processes take part. README.md of the module says how to run them.
 */
@NullMarked
package it.schedario.benchmarks.load;

import org.jspecify.annotations.NullMarked;
