package fr.passerelle.demo.jeu;

import fr.passerelle.comptes.Compte;
import fr.passerelle.comptes.Identite;
import fr.passerelle.comptes.Porte;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.Coordonnees;
import fr.passerelle.contractuels.candidatures.EtatCivil;
import fr.passerelle.contractuels.candidatures.GenreJustificatif;
import fr.passerelle.contractuels.candidatures.Situation;
import fr.passerelle.contractuels.candidatures.SituationFamiliale;
import fr.passerelle.contractuels.nomenclatures.TypePoste;
import fr.passerelle.referentiel.Discipline;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Candidates in every state: never come, half way, registered; the first three are those the README names. */
final class JeuCandidats {

    /** Number of the first candidate; the others follow. */
    static final int PREMIER = 20_260_001;
    /** Birth date of 20260001, which the first visit asks for. */
    static final LocalDate NAISSANCE = LocalDate.of(2003, 3, 14);

    /** How far a candidate has come. */
    private enum Avancement { JAMAIS_VENU, FICHE_A_REMPLIR, DOCUMENTS_A_JOINDRE, INSCRIT }

    private final Invention invention;
    private final List<Discipline> disciplines;
    private final JeuPieces pieces;
    private final JeuJournal journal;
    private final String motDePasse;
    private final Instant maintenant;

    JeuCandidats(Invention invention, List<Discipline> disciplines, JeuPieces pieces, JeuJournal journal, String motDePasse,
            Instant maintenant) {
        this.invention = invention;
        this.disciplines = disciplines;
        this.pieces = pieces;
        this.journal = journal;
        this.motDePasse = motDePasse;
        this.maintenant = maintenant;
    }

    /** Writes those from the rank {@code de} (0 first) up to {@code a}, excluded. */
    void creer(EntityManager em, Campagne campagne, int de, int a) {
        for (int rang = de; rang < a; rang++) {
            EtatCivil personne = switch (rang) {
                case 0 -> new EtatCivil("LORMEAU", "Louise", null, NAISSANCE);
                case 1 -> new EtatCivil("LORMEAU", "Tristan", null, LocalDate.of(2003, 4, 17));
                case 2 -> new EtatCivil("DEMONSTRATION", "Inès", "LORMEAU", LocalDate.of(2002, 11, 23));
                default -> invention.personne();
            };
            candidat(em, campagne, rang, personne, avancement(rang));
        }
        em.flush();
        pieces.ecrire(em);
        journal.ecrire(em);
    }

    private Avancement avancement(int rang) {
        return switch (rang) {
            case 0 -> Avancement.JAMAIS_VENU;
            case 1 -> Avancement.FICHE_A_REMPLIR;
            case 2 -> Avancement.INSCRIT;
            default -> {
                int tirage = invention.auPlus(100);
                yield tirage < 30 ? Avancement.JAMAIS_VENU : tirage < 45 ? Avancement.FICHE_A_REMPLIR
                        : tirage < 60 ? Avancement.DOCUMENTS_A_JOINDRE : Avancement.INSCRIT;
            }
        };
    }

    private void candidat(EntityManager em, Campagne campagne, int rang, EtatCivil personne, Avancement avancement) {
        String numero = String.valueOf(PREMIER + rang);
        Compte compte = new Compte(new Identite(Porte.CANDIDAT, numero), personne.getNom(), personne.getPrenom(),
                numero + "@etu.exemple.fr");
        // The known codes come first, and more often.
        Discipline discipline = disciplines.get(rang < 3 ? anglais() : Math.min(invention.auPlus(disciplines.size()),
                invention.auPlus(disciplines.size())));
        Candidature candidature = new Candidature(campagne, compte, personne, Diplomes.pour(discipline, rang % 5 != 4),
                TypePoste.ALTERNANT);
        Coordonnees adresse = invention.coordonnees();
        Situation situation = rang == 1 ? new Situation(SituationFamiliale.MARIE, 2, null, false, false) : invention.situation();
        candidature.reprendre(personne, candidature.getEtudes(), null, adresse,
                avancement == Avancement.JAMAIS_VENU ? null : discipline.getCode());
        Instant venue = avancement == Avancement.JAMAIS_VENU ? null : maintenant.minus(Duration.ofHours(6L + invention.auPlus(240)));
        if (venue != null) {
            compte.choisirMotDePasse(motDePasse);
            compte.entrer(venue);
        }
        if (avancement.compareTo(Avancement.DOCUMENTS_A_JOINDRE) >= 0) {
            candidature.renseigner(adresse, situation, discipline.getCode());
        }
        em.persist(compte);
        em.persist(candidature);
        journal.importee(candidature);
        if (venue != null) {
            journal.venue(compte, venue);
        }
        joindre(candidature, situation, avancement, venue == null ? maintenant : venue);
    }

    private void joindre(Candidature candidature, Situation situation, Avancement avancement, Instant venue) {
        Instant le = venue.plus(Duration.ofMinutes(5L + invention.auPlus(200)));
        if (avancement.compareTo(Avancement.DOCUMENTS_A_JOINDRE) >= 0) {
            journal.ficheRemplie(candidature, venue.plusSeconds(200));
        }
        for (GenreJustificatif genre : GenreJustificatif.values()) {
            boolean voulu = switch (genre) {
                case CV -> avancement.compareTo(Avancement.DOCUMENTS_A_JOINDRE) >= 0;
                case LETTRE_MOTIVATION, RELEVE_NOTES -> avancement == Avancement.INSCRIT;
                case SITUATION_MARITALE -> avancement == Avancement.INSCRIT
                        && situation.getFamiliale() != SituationFamiliale.CELIBATAIRE && invention.auPlus(2) == 0;
                case BOURSE -> avancement == Avancement.INSCRIT && situation.isBoursier();
                case HANDICAP -> avancement == Avancement.INSCRIT && situation.isHandicap();
            };
            if (voulu) {
                pieces.joindre(candidature, genre, le);
            }
        }
        if (avancement == Avancement.INSCRIT && candidature.inscrireSiComplete(le)) {
            candidature.signer(candidature.getCompte().nomAffiche(), le);
            journal.inscrite(candidature, le);
        }
    }

    private int anglais() {
        for (int i = 0; i < disciplines.size(); i++) {
            if (disciplines.get(i).getCode().equals("L0422")) {
                return i;
            }
        }
        throw new IllegalStateException("L0422 manque au référentiel");
    }
}
