package io.crmrules.drools.internal.compile.drl;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.util.SimpleDocTreeVisitor;
import java.util.List;

/** Javadoc as one line of Markdown; examples in {@code <pre>} are left out. */
final class DocText extends SimpleDocTreeVisitor<Void, Void> {

    private final StringBuilder text = new StringBuilder();
    private boolean example;

    private DocText() {}

    static String of(List<? extends DocTree> body) {
        DocText text = new DocText();
        text.visit(body, null);
        return text.text.toString().strip().replaceAll("\\s+", " ").replace("|", "\\|");
    }

    private void add(String part) {
        if (!example) {
            text.append(part);
        }
    }

    @Override
    public Void visitText(TextTree tree, Void none) {
        add(tree.getBody());
        return null;
    }

    @Override
    public Void visitEntity(EntityTree tree, Void none) {
        add(tree.toString());
        return null;
    }

    @Override
    public Void visitLiteral(LiteralTree tree, Void none) {
        add("`" + tree.getBody().getBody() + "`");
        return null;
    }

    @Override
    public Void visitLink(LinkTree tree, Void none) {
        if (tree.getLabel().isEmpty()) {
            String referred = tree.getReference().getSignature();
            String local =
                    referred.startsWith("#") ? referred.substring(1) : referred.replaceFirst("^([a-z]+\\.)+", "");
            add("`" + local.replace('#', '.') + "`");
        } else {
            visit(tree.getLabel(), null);
        }
        return null;
    }

    @Override
    public Void visitStartElement(StartElementTree tree, Void none) {
        example |= tree.getName().contentEquals("pre");
        add(" ");
        return null;
    }

    @Override
    public Void visitEndElement(EndElementTree tree, Void none) {
        example &= !tree.getName().contentEquals("pre");
        return null;
    }
}
