package io.crmrules.history;

import io.crmrules.history.store.HistoryStore;

class MemoryStoreTest extends HistoryStoreContract {

    @Override
    protected HistoryStore store() {
        return new MemoryStore();
    }
}
