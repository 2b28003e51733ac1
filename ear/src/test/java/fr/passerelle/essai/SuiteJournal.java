package fr.passerelle.essai;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What the journal notes after a moment: other tests on the same server have left lines of theirs. */
public final class SuiteJournal {

    private final Application application;
    private final long dernier;

    SuiteJournal(Application application) {
        this.application = application;
        dernier = application.valeur("select max(id) from journal").map(Long::valueOf).orElse(0L);
    }

    /** Acts since then whose code is like one of these, in their order: "POSTES_CLOS,VOEUX_AFFICHES". */
    public String actes(String... commeCodes) {
        String codes = Arrays.stream(commeCodes).map(code -> "acte like '" + code + "'").collect(Collectors.joining(" or "));
        return application.valeur("select group_concat(acte order by id) from journal where id > " + dernier + " and (" + codes + ")").orElse("");
    }
}
