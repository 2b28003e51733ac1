package fr.passerelle.contractuels.candidatures;

import fr.passerelle.noyau.Textes;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A candidate in an inspector's list.
 *
 * @param pieces    every kind of document the dossier holds; only those an inspector reads are told
 * @param documents numbers of those an inspector reads, by kind; empty where they are not shown as links
 */
public record LigneConsultation(Long id, String numero, String discipline, String disciplineLibelle, String typePoste, String nom,
        String prenom, StatutCandidature statut, Pieces pieces, Map<GenreJustificatif, Long> documents) implements Serializable {

    /** The kinds of documents an inspector reads. */
    public static final List<GenreJustificatif> GENRES =
            Arrays.stream(GenreJustificatif.values()).filter(GenreJustificatif::estPedagogique).toList();

    public LigneConsultation(Long id, String numero, String discipline, String disciplineLibelle, String typePoste, String nom, String prenom,
            StatutCandidature statut, Pieces pieces) {
        this(id, numero, discipline, disciplineLibelle, typePoste, nom, prenom, statut, pieces, Map.of());
    }

    LigneConsultation avec(Map<GenreJustificatif, Long> documents) {
        return new LigneConsultation(id, numero, discipline, disciplineLibelle, typePoste, nom, prenom, statut, pieces, documents);
    }

    /** Code of the discipline; NC for who may see even those that have none. */
    public String disciplineOuNc() {
        return discipline == null ? LigneCandidature.NON_CONNUE : discipline;
    }

    /** "ANGLAIS (L0422)". */
    public String disciplineNommee() {
        return disciplineLibelle == null ? disciplineOuNc() : disciplineLibelle + " (" + discipline + ")";
    }

    public boolean inscrite() {
        return statut != StatutCandidature.A_COMPLETER;
    }

    public String nomAffiche() {
        return prenom + " " + nom;
    }

    /** The documents joined that an inspector reads, by their labels. */
    public String documentsNommes() {
        return GENRES.stream().filter(pieces::contient).map(g -> Textes.libelle(g, Locale.FRENCH)).collect(Collectors.joining(", "));
    }
}
