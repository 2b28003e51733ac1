package fr.passerelle.contractuels;

import fr.passerelle.comptes.Compte;
import fr.passerelle.comptes.Habilitation;
import fr.passerelle.comptes.Identite;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Porte;
import fr.passerelle.comptes.Profil;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.Visiteur;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Candidates of L0422 who keep up their candidature and wish for something, and what is computed of them; all is taken back. */
final class Propositions {

    static final String LISTE = "/contractuels/proposition/liste";
    static final String FICHE = "/contractuels/proposition/fiche?id=";

    private Propositions() {
    }

    /** The first registered candidates of the discipline, by their numbers. */
    static List<String> candidats(Application application, int nombre) {
        return Arrays.asList(application.valeur("select group_concat(id order by id) from (select id from candidature where discipline_code = 'L0422' "
                + "and statut = 'INSCRITE' order by id limit " + nombre + ") c").orElseThrow().split(","));
    }

    /** Schools that have one post in the discipline, in the order of the posts. */
    static List<String> ecoles(Application application, int nombre) {
        return Arrays.asList(application.valeur("select group_concat(uai order by id) from (select min(id) as id, uai from poste where discipline_code = 'L0422' "
                + "and supprime = false and boe = false group by uai having count(*) = 1 order by id limit " + nombre + ") p").orElseThrow().split(","));
    }

    static void maintenir(Application application, String candidature, List<String> voeux) {
        application.executer("insert into feuille_voeux (id, version, candidature_id, maintien, maintien_le, validee_le) values (-" + candidature
                + ", 1, " + candidature + ", true, '2020-01-01', '2020-01-01')");
        for (int i = 0; i < voeux.size(); i++) {
            application.executer("insert into voeu (feuille_id, rang, uai) values (-" + candidature + ", " + (i + 1) + ", '" + voeux.get(i) + "')");
        }
    }

    static void rendre(Application application) {
        List.of("ligne_proposition", "place_restante", "proposition_discipline").forEach(
                table -> application.executer("delete from " + table + " where proposition_id > 0"));
        application.executer("delete from proposition_affectation where id > 0");
        List.of("priorites_campagne", "affectation", "decision_affectation", "voeu", "feuille_voeux").forEach(
                table -> application.executer("delete from " + table));
    }

    /** Computes for L0422; answers the page of the proposition. */
    static PageRecue calculer(Visiteur dpe) {
        return dpe.soumettre(dpe.ouvrir(LISTE), "form#calcul", Map.of("calcul:discipline", "L0422", "calcul:type", "ALTERNANT", "calcul:calculer", "oui"));
    }

    static String derniere(Application application) {
        return application.valeur("select max(id) from proposition_affectation").orElseThrow();
    }

    /** Engages somebody who holds that profile on that, and nothing else. */
    static Visiteur embaucher(Application application, Profil profil, Perimetre perimetre) {
        String uid = "essai-" + UUID.randomUUID().toString().substring(0, 8);
        application.ajouterPersonnel(uid, Visiteur.MOT_DE_PASSE);
        application.ecrire(em -> {
            Compte compte = new Compte(new Identite(Porte.PERSONNEL, uid), "Essai", profil.name(), uid + "@exemple.fr");
            em.persist(compte);
            em.persist(new Habilitation(compte, profil, perimetre, LocalDate.of(2020, 9, 1)));
        });
        return new Visiteur(application.adresse()).entrePersonnel(uid);
    }
}
