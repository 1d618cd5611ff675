package it.schedario.store;

import java.util.UUID;

/**
 * Tells states of the data apart, for all services on the same database. Changed after what is read
 * has changed and before anybody is told so: a crash in between leaves work that is done again, and
 * with it the change of the version.
 */
final class DataVersion {
  private final DataVersionRepository records;

  DataVersion(DataVersionRepository records) {
    this.records = records;
  }

  String current() {
    return records
        .findById(DataVersionRecord.ONLY)
        .map(DataVersionRecord::version)
        .orElseGet(this::change);
  }

  String change() {
    String version = UUID.randomUUID().toString();
    if (records.update(DataVersionRecord.ONLY, version) == 0) {
      begin(version);
    }
    return version;
  }

  private void begin(String version) {
    try {
      records.save(new DataVersionRecord(DataVersionRecord.ONLY, version));
    } catch (RuntimeException e) {
      if (!DuplicateKey.caused(e)) {
        throw e;
      }
      // Somebody else began at the same moment.
      records.update(DataVersionRecord.ONLY, version);
    }
  }
}
