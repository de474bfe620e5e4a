package io.crmrules.drools.internal.compile.drl;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A type of the api as its source declares and documents it, read by javac itself. */
final class JavaSource {

    private static final Path SOURCES = Path.of("..", "crm-rules-api", "src", "main", "java");

    /**
     * A method, a record's component or a constant.
     *
     * @param type what it gives, without annotations; empty for a constant
     * @param text what its documentation says, possibly empty
     */
    record Member(String name, String type, boolean nullable, List<Argument> arguments, String text) {}

    /** @param asks the types of parameters that a word asks for by this name; empty for any other argument */
    record Argument(String name, String type, boolean nullable, Set<String> asks, String text) {}

    private final DocTrees docs;
    private final TreePath path;
    private final ClassTree tree;

    private JavaSource(DocTrees docs, TreePath path) {
        this.docs = docs;
        this.path = path;
        this.tree = (ClassTree) path.getLeaf();
    }

    static JavaSource of(Class<?> type) {
        if (type.isMemberClass()) {
            JavaSource outer = of(type.getDeclaringClass());
            return outer.children(ClassTree.class)
                    .filter(inner -> inner.getSimpleName().contentEquals(type.getSimpleName()))
                    .map(inner -> new JavaSource(outer.docs, new TreePath(outer.path, inner)))
                    .findFirst()
                    .orElseThrow();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjects(SOURCES.resolve(type.getName().replace('.', '/') + ".java")));
            CompilationUnitTree unit = task.parse().iterator().next();
            Tree declared = unit.getTypeDecls().get(0);
            return new JavaSource(DocTrees.instance(task), new TreePath(new TreePath(unit), declared));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T extends Tree> Stream<T> children(Class<T> kind) {
        return tree.getMembers().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** What is said of the type. */
    String text() {
        return body(path);
    }

    /** The constants of an enum, or a record's components and then the methods, in the order of the source. */
    List<Member> members() {
        if (tree.getKind() == Tree.Kind.ENUM) {
            return children(VariableTree.class)
                    .filter(field -> field.getModifiers().getFlags().contains(Modifier.PUBLIC))
                    .map(constant -> new Member(constant.getName() + "", "", false, List.of(), body(at(constant))))
                    .toList();
        }
        Map<String, String> described = described(path);
        Stream<Member> components = children(VariableTree.class)
                .filter(field -> tree.getKind() == Tree.Kind.RECORD)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .map(field -> component(field, described));
        return Stream.concat(
                        components,
                        children(MethodTree.class).filter(this::callable).map(this::method))
                .toList();
    }

    private static Member component(VariableTree field, Map<String, String> described) {
        String name = field.getName().toString();
        return new Member(name, type(field.getType()), nullable(field), List.of(), described.getOrDefault(name, ""));
    }

    private boolean callable(MethodTree method) {
        Set<Modifier> flags = method.getModifiers().getFlags();
        boolean open = tree.getKind() == Tree.Kind.INTERFACE || flags.contains(Modifier.PUBLIC);
        return open
                && method.getReturnType() != null
                && !flags.contains(Modifier.STATIC)
                && !annotated(method.getModifiers(), "Override");
    }

    private Member method(MethodTree method) {
        Map<String, String> described = described(at(method));
        List<Argument> arguments = method.getParameters().stream()
                .map(argument -> argument(argument, described))
                .toList();
        return new Member(
                method.getName().toString(),
                type(method.getReturnType()),
                annotated(method.getModifiers(), "Nullable"),
                arguments,
                body(at(method)));
    }

    private static Argument argument(VariableTree argument, Map<String, String> described) {
        String name = argument.getName().toString();
        return new Argument(
                name,
                type(argument.getType()),
                nullable(argument),
                asks(argument.getModifiers()),
                described.getOrDefault(name, ""));
    }

    private static String type(Tree type) {
        return type.toString().replace("@Nullable ", "");
    }

    /** Of a nested type the annotation stands within it, {@code Stage.@Nullable Type}. */
    private static boolean nullable(VariableTree variable) {
        return annotated(variable.getModifiers(), "Nullable") || variable.getType() instanceof AnnotatedTypeTree;
    }

    private static boolean annotated(ModifiersTree modifiers, String name) {
        return modifiers.getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals(name));
    }

    private static Set<String> asks(ModifiersTree modifiers) {
        Set<String> types = new TreeSet<>();
        modifiers.getAnnotations().stream()
                .filter(annotation -> annotation.getAnnotationType().toString().equals("Asks"))
                .forEach(annotation -> new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitIdentifier(IdentifierTree constant, Void none) {
                        types.add(constant.getName().toString());
                        return null;
                    }
                }.scan(annotation.getArguments(), null));
        return types;
    }

    private TreePath at(Tree member) {
        return new TreePath(path, member);
    }

    private String body(TreePath documented) {
        DocCommentTree doc = docs.getDocCommentTree(documented);
        return doc == null ? "" : DocText.of(doc.getFullBody());
    }

    private Map<String, String> described(TreePath documented) {
        Map<String, String> described = new LinkedHashMap<>();
        DocCommentTree doc = docs.getDocCommentTree(documented);
        if (doc != null) {
            doc.getBlockTags().stream()
                    .filter(ParamTree.class::isInstance)
                    .map(ParamTree.class::cast)
                    .forEach(
                            tag -> described.put(tag.getName().toString(), sentence(DocText.of(tag.getDescription()))));
        }
        return described;
    }

    private static String sentence(String text) {
        return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
