package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.Ordres;
import fr.passerelle.essai.PageListe;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Proposition d'affectation": computed on request, looked at beside the present state, accepted whole, in part or not at all. */
@SurApplication
class PropositionIT {

    private static final String ACTES = "select group_concat(acte order by id) from (select id, acte from journal where acte like 'PROPOSITION%' "
            + "order by id desc limit ";

    private List<String> candidats;
    private List<String> ecoles;

    /** The first three want the same school first; the fourth wants it alone; the fifth wishes for nothing. */
    @BeforeEach
    void preparer(Application application) {
        candidats = Propositions.candidats(application, 5);
        ecoles = Propositions.ecoles(application, 3);
        assertThat(candidats).hasSize(5);
        for (String candidat : candidats.subList(0, 3)) {
            Propositions.maintenir(application, candidat, ecoles);
        }
        Propositions.maintenir(application, candidats.get(3), ecoles.subList(0, 1));
        Propositions.maintenir(application, candidats.get(4), List.of());
        application.executer("update candidature set nombre_enfants = 0, situation_familiale = 'CELIBATAIRE' where id in (" + String.join(",", candidats) + ")");
        application.executer("update candidature set nombre_enfants = 3 where id = " + candidats.get(1));
    }

    @AfterEach
    void rendre(Application application) {
        Propositions.rendre(application);
    }

    @Test
    void la_dpe_calcule_regarde_accepte_une_ligne_puis_les_autres(Application application, Navigateur dpe) {
        dpe.entrerPersonnel("dpe").ouvrir(Propositions.LISTE).attendreTexte("Nouvelle proposition").capturer("avant").sansViolation();
        dpe.ouvrir(Propositions.LISTE + "?discipline=L0422&type=ALTERNANT").activer("Calculer la proposition");
        dpe.attendreTexte("Vérifiée : aucune paire bloquante, capacités respectées.").capturer("fiche").sansViolation().surEcran(Ecran.TELEPHONE)
                .capturer("fiche").sansViolation().surEcran(Ecran.BUREAU);
        assertThat(dpe.texte()).contains("Candidats\n5", "Avec un poste\n3", "Restent sans poste\n2", "Ont leur premier vœu\n1 (33 %)",
                "Rang moyen du vœu obtenu\n2");
        String proposition = Propositions.derniere(application);
        assertThat(application.valeur("select concat(candidature_id, ' ', rang) from ligne_proposition where proposition_id = " + proposition
                + " and rang = 1")).as("qui a trois enfants passe d'abord").contains(candidats.get(1) + " 1");
        assertThat(application.valeur("select count(*) from decision_affectation")).as("rien n'est décidé").contains("0");
        dpe.script("document.querySelectorAll('details').forEach(d => { if (d.classList.contains('apercu')) d.open = true; })");
        dpe.capturer("comparaison").sansViolation();

        dpe.attendre("#proposees_liste tbody tr:has(td) a.ouvre");
        String troisieme = application.valeur("select max(id) from ligne_proposition where rang = 3 and proposition_id = " + proposition).orElseThrow();
        dpe.ouvrir("/contractuels/proposition/ligne?id=" + troisieme).attendreTexte("Pourvu par des candidats mieux classés").capturer("ligne").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("ligne").sansViolation().surEcran(Ecran.BUREAU);
        assertThat(dpe.texte()).contains("départagés par la situation familiale", "candidats qui demandent ce poste, pour une place.");

        dpe.ouvrir(Propositions.FICHE + proposition);
        String cochee = dpe.attendre(".coche-ligne").getDomAttribute("value");
        dpe.attendre(".coche-ligne").click();
        dpe.attendreQue("une ligne comptée", () -> dpe.presente(".accepter-coches .nombre-coches").getText().equals("(1)"));
        dpe.attendre(".accepter-coches").click();
        dpe.attendreTexte("Accepter les lignes cochées ?").capturer("cochees").sansViolation();
        dpe.attendre("[id='acceptation:accepter-coches']").click();
        dpe.attendreTexte("L'affectation est enregistrée.").attendreTexte("Accepter les 2 lignes qui proposent un poste").capturer("une").sansViolation();
        assertThat(application.valeur("select group_concat(l.id) from ligne_proposition l where l.acceptee_le is not null and l.proposition_id = " + proposition))
                .contains(cochee);

        dpe.activer("Accepter les 2 lignes qui proposent un poste").attendreTexte("Accepter les 2 lignes qui proposent un poste ?").capturer("question");
        dpe.attendre("[id='acceptation:accepter']").click();
        dpe.attendreTexte("Les 2 affectations sont enregistrées.").attendreTexte("Toutes les lignes qui proposent un poste sont acceptées.");
        assertThat(application.valeur("select count(*) from affectation a join decision_affectation d on d.id = a.decision_id join ligne_proposition l "
                + "on l.candidature_id = d.candidature_id and l.poste_id = a.poste_id and l.rang = a.rang where l.proposition_id = " + proposition)).contains("3");

        dpe.activer("« Aucune affectation » pour les 2 candidats restants").attendreTexte("restés sans poste ?").capturer("reliquat").sansViolation();
        dpe.attendre("[id='acceptation:laisser']").click();
        dpe.attendreTexte("« Aucune affectation » est enregistrée pour 2 candidats.").capturer("fin").sansViolation();
        assertThat(application.valeur("select sum(aucune) from decision_affectation")).contains("2");
        assertThat(application.valeur(ACTES + "4) j")).contains("PROPOSITION_CALCULEE,PROPOSITION_ACCEPTEE,PROPOSITION_ACCEPTEE,PROPOSITION_SANS_POSTE");
        assertThat(application.valeur("select count(*) from journal where acte = 'AFFECTATION_DECIDEE' and precisions like '%proposition=" + proposition + "%'"))
                .contains("5");
        dpe.ouvrir(Propositions.LISTE).attendreTexte("Acceptée").capturer("calculees").sansViolation().surEcran(Ecran.TELEPHONE).capturer("calculees")
                .sansViolation();
        dpe.surEcran(Ecran.BUREAU).ouvrir("/contractuels/proposition/places?id=" + proposition).attendreTexte("Places laissées libres par la proposition")
                .capturer("places").sansViolation();
    }

    @Test
    void le_meme_calcul_refait_avec_la_meme_graine_donne_les_memes_lignes(Application application, Visiteur dpe) {
        String lignes = "select group_concat(concat_ws(' ', candidature_id, poste_id, rang, tirage, raison) order by candidature_id) "
                + "from ligne_proposition where proposition_id = ";
        Propositions.calculer(dpe.entrePersonnel("dpe"));
        String premiere = application.valeur(lignes + Propositions.derniere(application)).orElseThrow();
        Propositions.calculer(dpe);
        assertThat(application.valeur(lignes + Propositions.derniere(application))).contains(premiere);
        assertThat(application.valeur("select count(distinct graine) from proposition_affectation where id > 0")).contains("1");
    }

    @Test
    void ce_qui_a_change_est_dit_et_rien_n_est_enregistre_tant_qu_une_ligne_demandee_ne_vaut_plus(Application application, Visiteur dpe) {
        PageRecue page = Propositions.calculer(dpe.entrePersonnel("dpe"));
        String proposition = Propositions.derniere(application);
        application.executer("update voeu set rang = 9 where feuille_id = -" + candidats.get(1) + " and rang = 1");
        application.executer("update feuille_voeux set validee_le = '2099-01-01' where id = -" + candidats.get(1));
        assertThat(dpe.ouvrir(Propositions.FICHE + proposition).html().text()).contains("Des données ont changé depuis ce calcul.",
                "un candidat a répondu ou enregistré des vœux");
        PageRecue refus = dpe.presser(page, "accepter");
        assertThat(refus.html().text()).contains("Rien n'a été enregistré : une ligne a changé depuis le calcul.", nom(application, candidats.get(1))
                + " : les vœux ont changé.");
        assertThat(application.valeur("select count(*) from affectation")).contains("0");
        assertThat(dpe.presser(refus, "autres").html().text()).contains("Les 2 affectations sont enregistrées.");
        assertThat(application.valeur("select count(*) from affectation")).contains("2");
    }

    @Test
    void deux_gestionnaires_acceptent_la_meme_proposition_et_le_second_sait_pour_qui(Application application, Visiteur dpe) {
        PageRecue page = Propositions.calculer(dpe.entrePersonnel("dpe"));
        String proposition = Propositions.derniere(application);
        String toutes = application.valeur("select group_concat(id) from ligne_proposition where poste_id is not null and proposition_id = " + proposition)
                .orElseThrow();
        assertThat(dpe.presser(dpe.ouvrir(Propositions.FICHE + proposition), "accepter").html().text())
                .contains("Les 3 affectations sont enregistrées.");
        assertThat(dpe.presser(page, "accepter-coches", Map.of("selection", toutes)).html().text())
                .contains("3 lignes ont changé depuis le calcul", nom(application, candidats.get(1)) + " : une décision a été prise entre-temps.");
        assertThat(dpe.presser(page, "accepter").html().text()).contains("Toutes les lignes qui proposent un poste sont acceptées.");
        assertThat(application.valeur("select count(*) from affectation")).contains("3");
    }

    @Test
    void une_affectation_faite_a_la_main_entre_temps_garde_sa_place(Application application, Visiteur dpe) {
        PageRecue page = Propositions.calculer(dpe.entrePersonnel("dpe"));
        PageRecue fiche = dpe.ouvrir("/contractuels/affectation/fiche?id=" + candidats.get(3));
        String coche = fiche.html().select("li.proposition input[type=checkbox]").first().attr("name");
        assertThat(dpe.soumettre(fiche, "form#affectation", Map.of(coche, "on", "affectation:enregistrer", "oui")).texte()).contains("est enregistrée");
        assertThat(dpe.ouvrir(Propositions.FICHE + Propositions.derniere(application)).html().text()).contains("une affectation a été décidée ou retirée autrement");
        assertThat(dpe.presser(page, "accepter").html().text())
                .contains("une ligne a changé", nom(application, candidats.get(1)) + " : le poste n'a plus de place libre.");
        assertThat(application.valeur("select count(*) from affectation")).contains("1");
    }

    @Test
    void une_proposition_ecartee_ne_s_accepte_plus_meme_depuis_une_page_ouverte(Application application, Visiteur dpe) {
        PageRecue page = Propositions.calculer(dpe.entrePersonnel("dpe"));
        PageRecue ecartee = dpe.presser(page, "ecarter");
        assertThat(ecartee.html().text()).contains("La proposition est écartée.", "Cette proposition a été écartée le").doesNotContain("Accepter les");
        assertThat(dpe.presser(page, "accepter").html().text())
                .contains("Cette proposition a été écartée par Dominique Gestion le");
        assertThat(application.valeur("select count(*) from affectation")).contains("0");
        assertThat(application.valeur(ACTES + "1) j")).contains("PROPOSITION_ECARTEE");
    }

    @Test
    void une_proposition_que_la_verification_refuse_ne_s_accepte_pas(Application application, Visiteur dpe) {
        PageRecue page = Propositions.calculer(dpe.entrePersonnel("dpe"));
        application.executer("update proposition_affectation set defauts = 2 where id = " + Propositions.derniere(application));
        PageRecue refusee = dpe.ouvrir(Propositions.FICHE + Propositions.derniere(application));
        assertThat(refusee.html().text()).contains("La vérification a trouvé 2 défauts").doesNotContain("Accepter les", "Vérifiée : aucune");
        assertThat(dpe.presser(page, "accepter").html().text())
                .contains("La vérification a trouvé des défauts dans cette proposition");
        assertThat(application.valeur("select count(*) from affectation")).contains("0");
    }

    @Test
    void hors_de_la_gestion_on_regarde_et_on_sait_pourquoi(Application application, Visiteur dpe) {
        PageRecue page = Propositions.calculer(dpe.entrePersonnel("dpe"));
        String fin = application.valeur("select gestion_fin from campagne").orElseThrow();
        application.executer("update campagne set gestion_fin = gestion_debut + interval 1 hour");
        try {
            assertThat(dpe.ouvrir(Propositions.FICHE + Propositions.derniere(application)).html().text()).contains("La gestion des candidats a été close le")
                    .doesNotContain("Accepter les", "Écarter la proposition");
            assertThat(dpe.presser(page, "accepter").html().text()).contains("vous pouvez seulement consulter");
            assertThat(Propositions.calculer(dpe).html().text()).contains("vous pouvez seulement consulter");
            assertThat(application.valeur("select count(*) from affectation")).contains("0");
        } finally {
            application.executer("update campagne set gestion_fin = '" + fin + "'");
        }
    }

    @Test
    void qui_ne_gere_qu_une_discipline_ne_voit_et_ne_calcule_que_la_sienne(Application application, Visiteur dpe) {
        Propositions.calculer(dpe.entrePersonnel("dpe"));
        String proposition = Propositions.derniere(application);
        Visiteur allemand = Propositions.embaucher(application, Profil.DPE, Perimetre.discipline("L0421"));
        assertThat(allemand.demander(Propositions.FICHE + proposition).code()).isEqualTo(403);
        assertThat(allemand.demander("/contractuels/proposition/places?id=" + proposition).code()).isEqualTo(403);
        PageRecue liste = allemand.ouvrir(Propositions.LISTE);
        assertThat(liste.html().select("#propositions_liste tbody a.ouvre")).isEmpty();
        assertThat(liste.html().select("select[id='calcul:discipline'] option").eachAttr("value")).containsExactly("", "L0421");
        assertThat(allemand.soumettre(liste, "form#calcul", Map.of("calcul:discipline", "", "calcul:calculer", "oui")).html().text())
                .as("toutes les siennes : personne n'y attend").contains("il n'y a rien à calculer");
        Visiteur anglais = Propositions.embaucher(application, Profil.DPE, Perimetre.discipline("L0422"));
        PageRecue page = anglais.soumettre(anglais.ouvrir(Propositions.LISTE), "form#calcul", Map.of("calcul:calculer", "oui"));
        assertThat(page.html().text()).contains("Toutes les disciplines", "Accepter les 3 lignes qui proposent un poste");
        assertThat(anglais.ouvrir(Propositions.FICHE + proposition).code()).as("celle d'un autre, sur sa discipline").isEqualTo(200);
    }

    @Test
    void la_priorite_legale_ne_se_lit_que_de_qui_en_a_le_droit(Application application, Visiteur dpe) {
        String poste = application.valeur("select id from poste where discipline_code = 'L0422' and uai = '" + ecoles.get(0) + "'").orElseThrow();
        application.executer("update poste set boe = true where id = " + poste);
        String avant = application.valeur("select handicap from candidature where id = " + candidats.get(3)).orElseThrow();
        application.executer("update candidature set handicap = true where id = " + candidats.get(3));
        application.executer("update candidature set handicap = false where id in (" + String.join(",", candidats.subList(0, 3)) + ")");
        try {
            Propositions.calculer(dpe.entrePersonnel("dpe"));
            String ligne = "/contractuels/proposition/ligne?id=" + application.valeur("select max(id) from ligne_proposition where candidature_id = "
                    + candidats.get(3)).orElseThrow();
            String devancee = "/contractuels/proposition/ligne?id=" + application.valeur("select max(id) from ligne_proposition where candidature_id = "
                    + candidats.get(1)).orElseThrow();
            assertThat(application.valeur("select rang from ligne_proposition where poste_id = " + poste + " and candidature_id = " + candidats.get(3)))
                    .as("le bénéficiaire passe avant qui a trois enfants").contains("1");
            String lectures = "select count(*) from journal where acte = 'HANDICAP_CONSULTE' and objet_cle = '" + candidats.get(3) + "'";
            String lues = application.valeur(lectures).orElseThrow();
            Visiteur sans = Propositions.embaucher(application, Profil.DPE, Perimetre.tout());
            for (String page : List.of(ligne, devancee)) {
                assertThat(sans.ouvrir(page).html().select("main").text()).contains("Poste réservé BOE")
                        .doesNotContainIgnoringCase("priorité légale").doesNotContainIgnoringCase("handicap").doesNotContain("départagés");
            }
            assertThat(application.valeur(lectures)).contains(lues);
            assertThat(dpe.ouvrir(ligne).html().text()).contains("La priorité légale de ce candidat a compté sur ce poste.");
            assertThat(Long.parseLong(application.valeur(lectures).orElseThrow())).isEqualTo(Long.parseLong(lues) + 1);
            assertThat(application.valeur("select group_concat(explication) from ligne_proposition").orElse("")).doesNotContain(" BOE").contains("NON_DIT");
        } finally {
            application.executer("update poste set boe = false where id = " + poste);
            application.executer("update candidature set handicap = " + avant + " where id = " + candidats.get(3));
        }
    }

    @Test
    void regarder_une_proposition_coute_six_ordres_et_l_accepter_n_en_coute_pas_un_par_ligne(Application application, Visiteur dpe) {
        Propositions.calculer(dpe.entrePersonnel("dpe"));
        String proposition = Propositions.derniere(application);
        Ordres ordres = new Ordres(application);
        assertThat(ordres.de(() -> assertThat(PageListe.ouvrir(dpe, Propositions.FICHE + proposition).page().code()).isEqualTo(200)))
                .isNotEmpty().hasSizeLessThanOrEqualTo(6);
        List<String> calcul = lectures(ordres.pendant(() -> Propositions.calculer(dpe)));
        application.executer("delete from voeu where feuille_id not in (-" + candidats.get(0) + ", -" + candidats.get(1) + ")");
        application.executer("delete from feuille_voeux where id not in (-" + candidats.get(0) + ", -" + candidats.get(1) + ")");
        List<String> moins = lectures(ordres.pendant(() -> Propositions.calculer(dpe)));
        assertThat(calcul.size()).as("autant d'ordres pour cinq candidats que pour deux").isLessThanOrEqualTo(moins.size() + 1);
        PageRecue page = dpe.ouvrir(Propositions.FICHE + proposition);
        List<String> acceptation = lectures(ordres.pendant(() -> dpe.presser(page, "accepter")));
        assertThat(acceptation).as("trois lignes acceptées, et la page").hasSizeLessThanOrEqualTo(20);
        int verrou = acceptation.indexOf(acceptation.stream().filter(o -> o.contains("FROM proposition_affectation")).findFirst().orElseThrow());
        assertThat(acceptation.subList(verrou, verrou + 4)).as("rien n'est lu avant que tout soit tenu").allMatch(o -> o.endsWith("FOR UPDATE"));
    }

    private static List<String> lectures(List<String> ordres) {
        return ordres.stream().filter(o -> o.toUpperCase().startsWith("SELECT") && !o.startsWith("SELECT @@")).toList();
    }

    private static String nom(Application application, String candidature) {
        return application.valeur("select concat(nom, ' ', prenom, ' (', numero, ')') from candidature where id = " + candidature).orElseThrow();
    }
}
