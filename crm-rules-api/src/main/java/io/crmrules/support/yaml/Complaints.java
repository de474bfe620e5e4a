package io.crmrules.support.yaml;

/**
 * Takes what is wrong with a text, in the order in which it is found. For whoever reads one: a policy makes its
 * problems of it, the test kit those of a file of cases.
 */
@FunctionalInterface
public interface Complaints {

    /**
     * Notes a problem and lets the reading go on.
     *
     * @param file as people call it
     * @param line from 1, or 0 when unknown
     * @param path the keys that lead to the entry, possibly empty
     * @param problem what is wrong, with the value at fault
     * @param hint what may help, possibly empty
     */
    void add(String file, int line, String path, String problem, String hint);
}
