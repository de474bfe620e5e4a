package io.crmrules.history;

class MemoryStoreTest extends HistoryStoreContract {

    @Override
    protected HistoryStore store() {
        return new MemoryStore();
    }
}
