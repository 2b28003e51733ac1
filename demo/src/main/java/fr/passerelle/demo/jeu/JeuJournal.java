package fr.passerelle.demo.jeu;

import fr.passerelle.comptes.ActeCompte;
import fr.passerelle.comptes.Compte;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.documents.ActeDocument;
import fr.passerelle.noyau.Acte;
import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.Reglage;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * What the journal would hold had candidates and the DPE done what the demonstration shows done. The rows are written with
 * the database's own statements: the application notes an act only when it is done.
 */
final class JeuJournal {

    private record Ligne(Instant moment, Long auteur, Acte acte, Reference objet, Long personne, String precisions) {
    }

    private static final String ECRITURE = "insert into journal (id, version, moment, auteur, acte, objet_type, objet_cle, personne, precisions) "
            + "values (?, 1, ?, ?, ?, ?, ?, ?, ?)";
    /** How many days before now the university's list was received, and at what time. */
    private static final int JOURS = 13;
    private static final LocalTime HEURE = LocalTime.of(9, 12);

    private final Long gestionnaire;
    private final Instant liste;
    private final List<Ligne> enAttente = new ArrayList<>();

    /** @param gestionnaire account of who imported the list */
    JeuJournal(Long gestionnaire, Instant maintenant) {
        this.gestionnaire = gestionnaire;
        this.liste = LocalDate.ofInstant(maintenant, Reglage.fuseau()).minusDays(JOURS).atTime(HEURE).atZone(Reglage.fuseau()).toInstant();
    }

    void importee(Candidature candidature) {
        // Lines of a list are received one after the other.
        Instant moment = liste.plusMillis(20 * (Long.parseLong(candidature.getNumero()) % 100_000));
        noter(moment, gestionnaire, ActeContractuels.CANDIDATURE_IMPORTEE, candidature, null);
    }

    /** She chose her password and entered at that moment. */
    void venue(Compte compte, Instant moment) {
        Reference objet = Reference.a(compte);
        enAttente.add(new Ligne(moment.minusSeconds(40), null, ActeCompte.MOT_DE_PASSE_CHOISI, objet, compte.getId(), null));
        enAttente.add(new Ligne(moment, compte.getId(), ActeCompte.CONNEXION, objet, compte.getId(), "moyen=mot-de-passe"));
    }

    void ficheRemplie(Candidature candidature, Instant moment) {
        noter(moment, candidature.getCompte().getId(), ActeContractuels.FICHE_MODIFIEE, candidature, null);
    }

    void documentJoint(Candidature candidature, String genre, long document, Instant moment) {
        noter(moment, candidature.getCompte().getId(), ActeDocument.DOCUMENT_DEPOSE, candidature, "document=" + document + ";genre=" + genre);
    }

    void inscrite(Candidature candidature, Instant moment) {
        noter(moment.plusMillis(1), candidature.getCompte().getId(), ActeContractuels.CANDIDATURE_INSCRITE, candidature, null);
    }

    private void noter(Instant moment, Long auteur, Acte acte, Candidature candidature, String precisions) {
        enAttente.add(new Ligne(moment, auteur, acte, Reference.a(candidature), candidature.getCompte().getId(), precisions));
    }

    /** Writes those that wait. */
    void ecrire(EntityManager em) {
        long cle = Cles.reserver(em, enAttente.size());
        try (PreparedStatement ordre = em.unwrap(Connection.class).prepareStatement(ECRITURE)) {
            for (Ligne ligne : enAttente) {
                Object[] valeurs = {cle++, LocalDateTime.ofInstant(ligne.moment(), ZoneOffset.UTC), ligne.auteur(), ligne.acte().name(),
                    ligne.objet().type(), ligne.objet().cle(), ligne.personne(), ligne.precisions()};
                for (int i = 0; i < valeurs.length; i++) {
                    ordre.setObject(i + 1, valeurs[i]);
                }
                ordre.addBatch();
            }
            ordre.executeBatch();
            enAttente.clear();
        } catch (SQLException echec) {
            throw new IllegalStateException(echec);
        }
    }
}
