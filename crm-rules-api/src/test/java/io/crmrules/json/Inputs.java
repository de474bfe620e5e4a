package io.crmrules.json;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.SourceProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Snapshots in JSON as tests write them: single quotes for double ones, and a head that is always the same. */
final class Inputs {

    static final String HEAD = """
            {'format':'crm-rules/snapshot/1','takenAt':'2026-11-20T18:05:00+03:00',\
            'pipelines':[{'id':'sales','name':'Продажи','stages':[{'id':'new','type':'INCOMING'},{'id':'work','type':'WORKING'}]},\
            {'id':'partners','main':false,'stages':[{'id':'p-new','type':'INCOMING'}]}],\
            'users':[{'id':'u1','name':'Анна','role':'SALES_REP'},{'id':'u2','active':false}],\
            'leadSources':[{'id':'form-1','kind':'WEB_FORM'}],\
            'companies':[{'id':'co1','city':'Казань'}],\
            'contacts':[{'id':'c1','name':'Пётр','phones':['+79161234567'],'company':'co1'}]""";

    private Inputs() {}

    static byte[] json(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    static CrmSnapshot read(String text) throws IOException {
        return read(json(text));
    }

    static CrmSnapshot read(byte[] bytes) throws IOException {
        try (CrmStream crm = SnapshotReader.open(new ByteArrayInputStream(bytes), "crm.json")) {
            List<Deal> deals = new ArrayList<>();
            crm.deals().forEachRemaining(deals::add);
            return crm.reference().toBuilder().deals(deals).build();
        }
    }

    /** The head as an object with these deals. */
    static CrmSnapshot object(String... deals) throws IOException {
        return read(HEAD + ",'deals':[" + String.join(",", deals) + "]}");
    }

    /** That everything is carried. */
    static final String ALL = ",'provides':['"
            + Arrays.stream(DataKind.values()).map(Enum::name).collect(Collectors.joining("','")) + "']";

    /** The head as the first line, followed by these. */
    static CrmSnapshot lines(String... lines) throws IOException {
        return read(HEAD + ALL + "}\n" + String.join("\n", lines) + "\n");
    }

    /** A deal of pipeline sales on stage work, with these properties besides. */
    static String deal(String id, String... properties) {
        String more = properties.length == 0 ? "" : "," + String.join(",", properties);
        return "{'id':'" + id + "','pipeline':'sales','stage':'work','createdAt':'2026-11-01T10:00:00+03:00'" + more
                + "}";
    }

    static List<String> problems(CrmSnapshot snapshot) {
        return snapshot.problems().stream().map(SourceProblem::toString).toList();
    }
}
