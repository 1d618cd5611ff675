package it.schedario.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import java.util.stream.Stream;

/** Recognises that a record of the same id is there already. */
final class DuplicateKey {
  private DuplicateKey() {}

  static boolean caused(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(DuplicateKey::isDuplicateKey);
  }

  private static boolean isDuplicateKey(Throwable failure) {
    if (failure instanceof MongoBulkWriteException bulk) {
      return bulk.getWriteErrors().stream()
          .anyMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }
    return failure instanceof MongoException mongo
        && ErrorCategory.fromErrorCode(mongo.getCode()) == ErrorCategory.DUPLICATE_KEY;
  }
}
