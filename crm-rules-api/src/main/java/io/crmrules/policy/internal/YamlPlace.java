package io.crmrules.policy.internal;

/** Where a value stands, and whom to tell what is wrong there. */
record YamlPlace(String file, int line, String path, Complaints complaints) {

    void complain(String problem, String hint) {
        complaints.add(file, line, path, problem, hint);
    }

    YamlPlace onLine(int other) {
        return new YamlPlace(file, other, path, complaints);
    }

    YamlPlace key(String key, int at) {
        return new YamlPlace(file, at, path.isEmpty() ? key : path + "." + key, complaints);
    }

    YamlPlace item(int index, int at) {
        return new YamlPlace(file, at, path + "[" + index + "]", complaints);
    }
}
