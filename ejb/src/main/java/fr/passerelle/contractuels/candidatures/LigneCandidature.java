package fr.passerelle.contractuels.candidatures;

import fr.passerelle.noyau.Textes;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A candidate in a list.
 *
 * @param discipline code; null as long as none is known
 * @param pieces     the documents the reader may know of
 */
public record LigneCandidature(Long id, Long compteId, String numero, String discipline, String disciplineLibelle, String typePoste,
        String typePosteLibelle, String nom, String prenom, StatutCandidature statut, Pieces pieces)
        implements Serializable {

    /** What lists show where no discipline is known. */
    public static final String NON_CONNUE = "NC";
    /** Written once each: there are as many as sets of kinds, and an export has tens of thousands of lines. */
    private static final Map<Pieces, String> DOCUMENTS = new ConcurrentHashMap<>();

    public String disciplineOuNc() {
        return discipline == null ? NON_CONNUE : discipline;
    }

    public boolean inscrite() {
        return statut != StatutCandidature.A_COMPLETER;
    }

    /** The documents joined, by their labels. */
    public String documents() {
        return documents(pieces);
    }

    /** These documents, by their labels. */
    public static String documents(Pieces pieces) {
        return DOCUMENTS.computeIfAbsent(pieces, p -> p.presentes().stream().map(g -> Textes.libelle(g, Locale.FRENCH))
                .collect(Collectors.joining(", ")));
    }

    public String nomAffiche() {
        return prenom + " " + nom;
    }

    LigneCandidature sansSensibles() {
        Pieces montrables = pieces.sansSensibles();
        return montrables.equals(pieces) ? this : new LigneCandidature(id, compteId, numero, discipline, disciplineLibelle, typePoste,
                typePosteLibelle, nom, prenom, statut, montrables);
    }
}
