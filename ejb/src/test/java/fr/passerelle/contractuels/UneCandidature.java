package fr.passerelle.contractuels;

import fr.passerelle.comptes.Compte;
import fr.passerelle.comptes.Identite;
import fr.passerelle.comptes.Porte;
import java.time.Instant;
import java.time.LocalDate;

/** Candidatures as tests speak of them: {@code uneCandidature().complete().inscrite()}. */
final class UneCandidature {

    static final Instant LE = Instant.parse("2026-05-12T08:00:00Z");
    static final Coordonnees A_DIJON = new Coordonnees("1 rue de l'Exemple", "21000", "Dijon", "0600000000");

    private final Candidature candidature;

    private UneCandidature(Candidature candidature) {
        this.candidature = candidature;
    }

    static UneCandidature uneCandidature() {
        Compte compte = new Compte(new Identite(Porte.CANDIDAT, "20260002"), "LORMEAU", "Tristan", "candidat@exemple.fr");
        return new UneCandidature(new Candidature(new Campagne(2026, desDates(), 5), compte, etatCivil("LORMEAU"), etudes(),
                TypePoste.ALTERNANT));
    }

    static DatesAnnoncees desDates() {
        return new DatesAnnoncees(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 14), LocalDate.of(2026, 6, 17),
                LocalDate.of(2026, 6, 24));
    }

    static EtatCivil etatCivil(String nom) {
        return new EtatCivil(nom, "Tristan", "", LocalDate.of(2003, 4, 17));
    }

    static Etudes etudes() {
        return new Etudes("M1 mention MEEF 2nd degré", "Professeur Langue Vivante/ANGLAIS");
    }

    UneCandidature importee(Coordonnees coordonnees, String discipline) {
        candidature.reprendre(candidature.getEtatCivil(), candidature.getEtudes(), null, coordonnees, discipline);
        return this;
    }

    UneCandidature completeSauf(GenreJustificatif absent) {
        candidature.renseigner(A_DIJON, situation(), "L0422");
        for (GenreJustificatif genre : GenreJustificatif.values()) {
            if (genre.estObligatoire() && genre != absent) {
                candidature.joindre(genre);
            }
        }
        return this;
    }

    UneCandidature complete() {
        return completeSauf(null);
    }

    UneCandidature inscrite() {
        complete().candidature.inscrireSiComplete(LE);
        return this;
    }

    Candidature la() {
        return candidature;
    }

    static Situation situation() {
        return new Situation(SituationFamiliale.MARIE, 2, null, false, false);
    }
}
