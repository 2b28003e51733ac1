package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.documents.PageImport;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** "Saisie des affectations": the DPE gives posts by hand, among the wishes first; who comes second is told. */
@SurApplication
class AffectationsIT {

    private static final String LISTE = "/contractuels/affectation/liste?discipline=L0422&type=ALTERNANT";
    private static final String FICHE = "/contractuels/affectation/fiche?id=";
    private static final List<String> VOEUX = List.of("0210029T", "0210015C", "0210038C");

    private String premiere;
    private String seconde;
    private String quotite;

    @BeforeEach
    void preparer(Application application) {
        premiere = application.valeur("select id from candidature where numero = '20260003'").orElseThrow();
        seconde = application.valeur("select min(id) from candidature where discipline_code = 'L0422' and statut = 'INSCRITE' and id <> " + premiere)
                .orElseThrow();
        maintenir(application, premiere, true);
        maintenir(application, seconde, true);
        quotite = application.valeur("select support_quotite from poste where discipline_code = 'L0422' and uai = '" + VOEUX.get(0) + "'").orElseThrow();
        application.executer("update poste set support_quotite = 4 where discipline_code = 'L0422' and uai = '" + VOEUX.get(0) + "'");
    }

    private static void maintenir(Application application, String candidature, boolean maintient) {
        application.executer("insert into feuille_voeux (id, version, candidature_id, maintien, maintien_le, validee_le) values (-" + candidature
                + ", 1, " + candidature + ", " + maintient + ", now(), now())");
        for (int i = 0; i < VOEUX.size(); i++) {
            application.executer("insert into voeu (feuille_id, rang, uai) values (-" + candidature + ", " + (i + 1) + ", '" + VOEUX.get(i) + "')");
        }
    }

    @AfterEach
    void rendre(Application application) {
        application.executer("update poste set support_quotite = " + quotite + " where discipline_code = 'L0422' and uai = '" + VOEUX.get(0) + "'");
        List.of("affectation", "decision_affectation", "voeu", "feuille_voeux").forEach(table -> application.executer("delete from " + table));
    }

    @Test
    void la_dpe_affecte_parmi_les_voeux_decide_qu_il_n_y_en_a_aucune_puis_se_reprend(Application application, Navigateur dpe) {
        dpe.entrerPersonnel("dpe").ouvrir("/contractuels/affectation/liste").attendreTexte("Saisie des affectations").capturer("toutes").sansViolation();
        dpe.ouvrir(LISTE).attendreTexte("Les stagiaires en ANGLAIS sur un poste à Alternant").capturer().sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer().sansViolation().surEcran(Ecran.BUREAU);
        assertThat(dpe.texte()).contains("Maintiennent leur candidature\n2", "Affectés\n0", "Maintenus sans affectation\n2");
        dpe.remplir("Rechercher", "20260003").attendreTexte("Montre de 1 à 1 sur 1 stagiaires");
        assertThat(dpe.texte()).contains("Ce stagiaire n'a pas d'affectation", "1. CLG");
        dpe.attendre("#stagiaires_liste tbody a.bouton-icone").click();
        dpe.attendreTexte("Ses vœux, dans l'ordre").capturer("fiche").sansViolation().surEcran(Ecran.TELEPHONE).capturer("fiche").sansViolation()
                .surEcran(Ecran.BUREAU);
        dpe.remplir("Rechercher parmi ces postes", "zzz").attendreTexte("Aucun de ces postes ne répond à cette recherche.");
        dpe.remplir("Rechercher parmi ces postes", "");
        cocher(dpe, "affectation:voeux:0:poste");
        dpe.attendreTexte("Le service dépasse ce que ces supports offrent").capturer("choisi").sansViolation();
        dpe.activer("Enregistrer").attendreTexte("c'est moins que son service de 6 h").attendreTexte("(0210029T)").capturer("affecte").sansViolation();
        assertThat(dpe.texte()).contains("Affectés\n1", "Maintenus sans affectation\n1");
        assertThat(application.valeur("select concat(a.place, ' ', a.rang, ' ', p.uai) from affectation a join poste p on p.id = a.poste_id"))
                .contains("1 1 0210029T");
        String nom = application.valeur("select concat(nom, ' ', prenom) from candidature where id = " + premiere).orElseThrow();
        dpe.ouvrir("/contractuels/poste/liste?discipline=L0422&type=ALTERNANT&recherche=0210029T").attendreTexte("Stagiaire affecté").attendreTexte(nom)
                .capturer("postes");

        dpe.ouvrir(FICHE + premiere).attendreTexte("Affectation actuelle");
        cocher(dpe, "affectation:aucune");
        assertThat(dpe.presente("[id='affectation:voeux:0:poste']").isSelected()).as("l'un exclut les autres").isFalse();
        dpe.capturer("aucune").activer("Enregistrer").attendreTexte("L'affectation de " + nom + " est enregistrée.");
        assertThat(dpe.ouvrir(LISTE).texte()).contains("Aucune affectation");
        dpe.ouvrir(FICHE + premiere);
        cocher(dpe, "affectation:aucune");
        dpe.activer("Enregistrer et passer au suivant").attendreTexte("Affectation de ")
                .attendreQue("l'autre stagiaire maintenu", () -> dpe.pilote().getCurrentUrl().endsWith("id=" + seconde));
        assertThat(application.valeur("select group_concat(acte order by id) from (select id, acte from journal where objet_cle = " + premiere
                + " and acte like 'AFFECTATION%' order by id desc limit 3) j")).contains("AFFECTATION_DECIDEE,AFFECTATION_DECIDEE,AFFECTATION_RETIREE");
    }

    private static void cocher(Navigateur dpe, String id) {
        dpe.script("arguments[0].click()", dpe.pilote().findElement(By.id(id)));
    }

    @Test
    void deux_gestionnaires_veulent_la_meme_place_et_le_second_est_prevenu(Application application, Visiteur dpe) {
        String poste = poste(application, VOEUX.get(0));
        PageRecue vue = dpe.entrePersonnel("dpe").ouvrir(FICHE + seconde);
        assertThat(enregistrer(dpe, dpe.ouvrir(FICHE + premiere), poste).texte()).contains("est enregistrée");
        PageRecue refus = enregistrer(dpe, vue, poste);
        assertThat(refus.html().text()).contains("La dernière place du poste " + poste, "vient d'être prise", "Plus de place");
        assertThat(refus.html().select("li.proposition:contains(Poste " + poste + ")")).isEmpty();
        assertThat(application.valeur("select count(*) from affectation")).contains("1");
        String autre = poste(application, VOEUX.get(1));
        assertThat(enregistrer(dpe, refus, autre).texte()).as("et choisit un autre poste sur la même page").contains("est enregistrée");
        assertThat(application.valeur("select count(*) from affectation")).contains("2");
    }

    @Test
    void un_stagiaire_affecte_reste_dans_sa_discipline(Application application, Visiteur dpe) {
        enregistrer(dpe.entrePersonnel("dpe"), dpe.ouvrir(FICHE + premiere), poste(application, VOEUX.get(0)));
        PageRecue refus = dpe.soumettre(dpe.ouvrir("/contractuels/candidat/fiche?id=" + premiere), "form#fiche",
                Map.of("fiche:discipline", "L0421", "fiche:enregistrer", "Enregistrer"));
        assertThat(refus.html().text()).contains("retirez d'abord son affectation");
        assertThat(application.valeur("select discipline_code from candidature where id = " + premiere)).contains("L0422");
    }

    @Test
    void la_liste_de_l_universite_ne_deplace_pas_un_stagiaire_affecte(Application application, Visiteur dpe) throws Exception {
        enregistrer(dpe.entrePersonnel("dpe"), dpe.ouvrir(FICHE + premiere), poste(application, VOEUX.get(0)));
        byte[] lignes = "Numéro;Nom;Prénom;Date de naissance;Diplôme;Discipline\r\n20260003;IMPORTEE;Ada;05/06/2003;M1 MEEF;L0421\r\n"
                .getBytes(StandardCharsets.UTF_8);
        PageImport liste = new PageImport(dpe);
        PageRecue analyse = liste.attendre(liste.deposer("ailleurs.csv", lignes));
        assertThat(PageImport.comptes(analyse)).isEqualTo("0 0 0 1");
        assertThat(analyse.html().text()).contains("retirez d'abord son affectation");
    }

    @Test
    void deux_gestionnaires_decident_du_meme_stagiaire_et_le_second_sait_qui_et_quand(Application application, Visiteur dpe) {
        PageRecue vue = dpe.entrePersonnel("dpe").ouvrir(FICHE + premiere);
        enregistrer(dpe, dpe.ouvrir(FICHE + premiere), poste(application, VOEUX.get(0)));
        PageRecue refus = enregistrer(dpe, vue, poste(application, VOEUX.get(1)));
        assertThat(refus.code()).isEqualTo(409);
        assertThat(refus.html().text()).contains("entre-temps par Dominique Gestion");
        assertThat(application.valeur("select group_concat(p.uai) from affectation a join poste p on p.id = a.poste_id")).contains(VOEUX.get(0));
    }

    @Test
    void plusieurs_etablissements_sont_possibles(Application application, Visiteur dpe) {
        PageRecue page = dpe.entrePersonnel("dpe").ouvrir(FICHE + premiere);
        PageRecue liste = enregistrer(dpe, page, poste(application, VOEUX.get(0)), poste(application, VOEUX.get(2)));
        assertThat(liste.html().text()).contains("(" + VOEUX.get(0) + "), ").contains("(" + VOEUX.get(2) + ")");
    }

    @Test
    void qui_ne_maintient_pas_est_dans_la_liste_et_ne_recoit_pas_de_poste(Application application, Visiteur dpe) {
        PageRecue maintenue = dpe.entrePersonnel("dpe").ouvrir(FICHE + premiere);
        application.executer("update feuille_voeux set maintien = false where candidature_id = " + premiere);
        PageRecue refus = enregistrer(dpe, maintenue, poste(application, VOEUX.get(0)));
        assertThat(refus.html().text()).contains("ne maintient pas sa candidature, ou n'a pas répondu : aucun poste ne peut lui être donné.");
        PageRecue fiche = dpe.ouvrir(FICHE + premiere);
        assertThat(fiche.html().select("li.proposition input:not([disabled])")).isEmpty();
        assertThat(dpe.soumettre(fiche, "form#affectation", Map.of("affectation:aucune", "on", "affectation:enregistrer", "oui")).texte())
                .contains("est enregistrée");
        assertThat(application.valeur("select aucune from decision_affectation where candidature_id = " + premiere)).contains("1");
    }

    @Test
    void un_poste_occupe_ne_se_supprime_pas_et_garde_un_support_pour_chacun(Application application, Visiteur dos) {
        String poste = poste(application, VOEUX.get(0));
        Visiteur dpe = new Visiteur(application.adresse()).entrePersonnel("dpe");
        enregistrer(dpe, dpe.ouvrir(FICHE + premiere), poste);
        PageRecue fiche = dos.entrePersonnel("dos").ouvrir("/contractuels/poste/fiche?id="
                + application.valeur("select id from poste where identifiant = '" + poste + "'").orElseThrow());
        assertThat(dos.presser(fiche, "supprimer").html().text()).contains("ne peut pas être supprimé : un stagiaire y est affecté");
        PageRecue refus = dos.soumettre(fiche, "form#poste", Map.of("poste:supports", "0", "poste:enregistrer", "oui"));
        assertThat(refus.html().select(".champ:has([id='poste:supports']) .champ-erreur").text()).contains("un stagiaire est affecté à ce poste");
        assertThat(application.valeur("select concat(supports, supprime) from poste where identifiant = '" + poste + "'")).contains("10");
    }

    @Test
    void hors_de_la_gestion_la_dpe_lit_et_sait_pourquoi(Application application, Visiteur dpe) {
        PageRecue ouverte = dpe.entrePersonnel("dpe").ouvrir(FICHE + premiere);
        String fin = application.valeur("select gestion_fin from campagne").orElseThrow();
        application.executer("update campagne set gestion_fin = gestion_debut + interval 1 hour");
        try {
            PageRecue fermee = dpe.ouvrir(FICHE + premiere);
            assertThat(fermee.html().text()).contains("La gestion des candidats a été close le");
            assertThat(fermee.html().select("#affectation input[type=submit], li.proposition input:not([disabled])")).isEmpty();
            assertThat(enregistrer(dpe, ouverte, poste(application, VOEUX.get(0))).html().text()).contains("vous pouvez seulement consulter");
            assertThat(application.valeur("select count(*) from affectation")).contains("0");
        } finally {
            application.executer("update campagne set gestion_fin = '" + fin + "'");
        }
    }

    private static String poste(Application application, String uai) {
        return application.valeur("select min(identifiant) from poste where discipline_code = 'L0422' and supprime = false and uai = '" + uai + "'").orElseThrow();
    }

    /** Ticks these posts on the page, and saves. */
    private static PageRecue enregistrer(Visiteur dpe, PageRecue page, String... postes) {
        Map<String, String> champs = new HashMap<>(Map.of("affectation:enregistrer", "oui"));
        for (String poste : postes) {
            Element coche = page.html().selectFirst("li.proposition:contains(Poste " + poste + ") input");
            assertThat(coche).as("le poste " + poste + " est proposé").isNotNull();
            champs.put(coche.attr("name"), "on");
        }
        return dpe.soumettre(page, "form#affectation", champs);
    }
}
