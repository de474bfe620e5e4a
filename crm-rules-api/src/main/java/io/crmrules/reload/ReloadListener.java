package io.crmrules.reload;

/** Hears what came of each {@link ReloadingRules#reload}. */
@FunctionalInterface
public interface ReloadListener {

    /** Called on the thread that reloads, once other rules are in force. */
    void reloaded(Reload reload);
}
