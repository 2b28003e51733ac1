package fr.passerelle.contractuels.resultats;

import java.io.Serializable;

/** A candidate that something is to be done for; {@code id} is the number of her candidature. */
public record CandidatConcerne(Long id, String nom, String prenom, String numero) implements Serializable {

    static CandidatConcerne de(Object[] ligne) {
        return new CandidatConcerne(((Number) ligne[0]).longValue(), (String) ligne[1], (String) ligne[2], (String) ligne[3]);
    }

    /** "LORMEAU Tristan (20260002)", as the reference names a stagiaire. */
    public String stagiaire() {
        return nom + " " + prenom + " (" + numero + ")";
    }
}
