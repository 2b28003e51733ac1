package fr.passerelle.comptes;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An account of the staff as its page shows it, with everything it was ever given. */
public record FicheCompte(Long id, String identifiant, String nomAffiche, String courriel, Instant derniereConnexion,
        Instant fermeLe, boolean local, List<LigneHabilitation> habilitations) implements Serializable {

    /**
     * A habilitation of the account.
     *
     * @param etat where it stands today
     */
    public record LigneHabilitation(Long id, Profil profil, Perimetre.Genre genre, String code, LocalDate debut,
            LocalDate fin, OrigineHabilitation origine, EtatHabilitation etat) implements Serializable {

        /** Its last day; null where none is planned, and for one that was ended before it had lasted a day. */
        public LocalDate dernierJour() {
            return fin == null || fin.isBefore(debut) ? null : fin;
        }

        /** An administrator ends what is not over; what the directory grants ends in the directory. */
        public boolean peutEtreFinie() {
            return etat != EtatHabilitation.FINIE && origine == OrigineHabilitation.ADMINISTRATEUR;
        }
    }

    public FicheCompte {
        habilitations = List.copyOf(habilitations);
    }

    public boolean estFerme() {
        return fermeLe != null;
    }
}
