package it.schedario.store;

import jakarta.inject.Singleton;

/** All collections of the store. */
@Singleton
record MongoCollections(
    ArrivalRepository arrivals,
    SourceRepository sources,
    OriginalRepository originals,
    PageRepository pages,
    RevisionRepository revisions,
    BudgetRepository budgets,
    DocumentRepository documents,
    FailureRepository failures,
    ChangeRepository changes,
    DataVersionRepository version) {}
