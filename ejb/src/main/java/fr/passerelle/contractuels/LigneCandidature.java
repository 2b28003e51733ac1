package fr.passerelle.contractuels;

import java.io.Serializable;
import java.time.Instant;

/**
 * A candidate in a list.
 *
 * @param discipline code; null as long as none is known
 * @param pieces     the documents the reader may know of
 */
public record LigneCandidature(Long id, String numero, String discipline, String disciplineLibelle, String typePoste, String nom,
        String prenom, StatutCandidature statut, Instant inscriteLe, Pieces pieces) implements Serializable {

    /** What lists show where no discipline is known. */
    public static final String NON_CONNUE = "NC";

    public String disciplineOuNc() {
        return discipline == null ? NON_CONNUE : discipline;
    }

    public boolean inscrite() {
        return statut != StatutCandidature.A_COMPLETER;
    }

    LigneCandidature sansSensibles() {
        return new LigneCandidature(id, numero, discipline, disciplineLibelle, typePoste, nom, prenom, statut, inscriteLe,
                pieces.sansSensibles());
    }
}
