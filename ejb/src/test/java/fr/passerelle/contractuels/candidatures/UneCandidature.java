package fr.passerelle.contractuels.candidatures;

import fr.passerelle.comptes.Compte;
import fr.passerelle.comptes.Identite;
import fr.passerelle.comptes.Porte;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.campagnes.UneCampagne;
import fr.passerelle.contractuels.nomenclatures.TypePoste;
import java.time.Instant;
import java.time.LocalDate;

/** Candidatures as tests speak of them: {@code uneCandidature().complete().inscrite()}. */
public final class UneCandidature {

    public static final Instant LE = UneCampagne.LE;
    public static final Coordonnees A_DIJON = new Coordonnees("1 rue de l'Exemple", "21000", "Dijon", "0600000000");

    private final Candidature candidature;

    private UneCandidature(Candidature candidature) {
        this.candidature = candidature;
    }

    public static UneCandidature uneCandidature() {
        Compte compte = new Compte(new Identite(Porte.CANDIDAT, "20260002"), "LORMEAU", "Tristan", "candidat@exemple.fr");
        return new UneCandidature(new Candidature(new Campagne(2026, UneCampagne.desDates(), 5), compte, etatCivil("LORMEAU"), etudes(),
                TypePoste.ALTERNANT));
    }

    public static EtatCivil etatCivil(String nom) {
        return new EtatCivil(nom, "Tristan", "", LocalDate.of(2003, 4, 17));
    }

    public static Etudes etudes() {
        return new Etudes("M1 mention MEEF 2nd degré", "Professeur Langue Vivante/ANGLAIS");
    }

    public UneCandidature importee(Coordonnees coordonnees, String discipline) {
        candidature.reprendre(candidature.getEtatCivil(), candidature.getEtudes(), null, coordonnees, discipline);
        return this;
    }

    public UneCandidature completeSauf(GenreJustificatif absent) {
        candidature.renseigner(A_DIJON, situation(), "L0422");
        for (GenreJustificatif genre : GenreJustificatif.values()) {
            if (genre.estObligatoire() && genre != absent) {
                candidature.joindre(genre);
            }
        }
        return this;
    }

    public UneCandidature complete() {
        return completeSauf(null);
    }

    public UneCandidature inscrite() {
        complete().candidature.inscrireSiComplete(LE);
        return this;
    }

    public Candidature la() {
        return candidature;
    }

    public static Situation situation() {
        return new Situation(SituationFamiliale.MARIE, 2, null, false, false);
    }
}
