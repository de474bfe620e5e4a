package io.crmrules.drools;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A class path as a fat jar would leave it: all that the tests have, loaded anew, without some resources. */
final class FilteringLoader extends URLClassLoader {

    private final Predicate<String> hidden;

    private FilteringLoader(List<URL> urls, Predicate<String> hidden) {
        super(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        this.hidden = hidden;
    }

    /** Without the resources whose address has this end. */
    static FilteringLoader without(String end) {
        return new FilteringLoader(urls(classPath()), address -> address.endsWith(end));
    }

    /** With a jar before all others. */
    static FilteringLoader with(Path jar) {
        return new FilteringLoader(urls(Stream.concat(Stream.of(jar), classPath())), address -> false);
    }

    static Stream<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
    }

    private static List<URL> urls(Stream<Path> paths) {
        return paths.map(path -> {
                    try {
                        return path.toUri().toURL();
                    } catch (MalformedURLException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    @Override
    public @Nullable URL findResource(String name) {
        try {
            Enumeration<URL> found = findResources(name);
            return found.hasMoreElements() ? found.nextElement() : null;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        return Collections.enumeration(Collections.list(super.findResources(name)).stream()
                .filter(url -> !hidden.test(url.toString()))
                .toList());
    }

    /** What building a checker there throws. */
    Throwable refusal() throws ReflectiveOperationException {
        Object builder =
                loadClass("io.crmrules.CrmChecker").getMethod("builder").invoke(null);
        try {
            builder.getClass().getMethod("build").invoke(builder);
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
        throw new AssertionError("a checker was built");
    }
}
