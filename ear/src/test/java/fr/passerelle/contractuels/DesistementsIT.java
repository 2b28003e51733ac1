package fr.passerelle.contractuels;

import static fr.passerelle.contractuels.ResultatsOuverts.ECOLES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SuiteJournal;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who had accepted and does not come leaves her place at once, and the next of those who wait is called to it by one click. */
@SurApplication
class DesistementsIT {

    private static final String NUMERO = "20260003";
    private static final String LISTE = "/contractuels/desistement/liste?discipline=L0422&type=ALTERNANT";

    private String partante;
    private String rappelee;
    private String supports;

    @BeforeEach
    void preparer(Application application) {
        ResultatsOuverts.ouvrir(application);
        partante = ResultatsOuverts.candidature(application, NUMERO);
        rappelee = ResultatsOuverts.autre(application, partante);
        ResultatsOuverts.maintenir(application, partante, true);
        ResultatsOuverts.maintenir(application, rappelee, true);
        // One place only, so that nobody is called to another.
        supports = "update poste set supports = %s where discipline_code = 'L0422' and id <> (select * from (select min(id) from poste "
                + "where discipline_code = 'L0422' and supprime = false and uai = '" + ECOLES.get(0) + "') p)";
        application.executer("create table if not exists supports_avant as select id, supports from poste");
        application.executer(supports.formatted("0"));
        application.executer("update poste set supports = 1 where supports > 1 and discipline_code = 'L0422'");
    }

    @AfterEach
    void rendre(Application application) {
        application.executer("update poste p join supports_avant a on a.id = p.id set p.supports = a.supports");
        application.executer("drop table supports_avant");
        application.executer("delete from desistement");
        application.executer("delete from entretien where id < 0");
        application.executer("delete from courriel where type in ('contractuels-desistement', 'contractuels-resultats')");
        ResultatsOuverts.refermer(application);
    }

    @Test
    void qui_se_desiste_libere_sa_place_et_la_suivante_y_est_appelee(Application application, Navigateur dpe) {
        ResultatsOuverts.decider(application, partante, ECOLES.get(0));
        ResultatsOuverts.decider(application, rappelee);
        ResultatsOuverts.afficher(application);
        ResultatsOuverts.repondre(application, partante, "ACCEPTE");
        attente(application, rappelee, 1);
        SuiteJournal journal = application.journal();
        dpe.entrerPersonnel("dpe").ouvrir(LISTE).attendreTexte("Aucune place à pourvoir").attendreTexte("liste d'attente, rang 1").capturer("complet").sansViolation();

        dpe.ouvrir("/contractuels/etat-lieux").remplir("Rechercher", NUMERO).attendreTexte("1 stagiaire\n");
        dpe.activer("Désistement").attendreTexte("Contrat accepté le").attendreTexte("(" + ECOLES.get(0) + ")")
                .capturer("saisie").sansViolation().surEcran(Ecran.TELEPHONE).capturer("saisie").sansViolation()
                .surEcran(Ecran.BUREAU);
        dpe.activer("Enregistrer le désistement").attendreTexte("Motif du désistement").sansViolation();
        assertThat(application.valeur("select count(*) from desistement")).contains("0");
        dpe.remplir("Motif du désistement", "Part étudier dans une autre académie.").activer("Enregistrer le désistement")
                .attendreTexte("Le désistement de").attendreTexte("Places à pourvoir (1)").capturer("place").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("place").sansViolation().surEcran(Ecran.BUREAU);
        assertThat(application.valeur("select concat_ws(' ', sort, etat) from sort_stagiaire s join reponse_stagiaire r on r.candidature_id = s.candidature_id "
                + "where s.candidature_id = " + partante)).contains("AUCUNE");
        assertThat(montre(application, partante)).isEqualTo("AUCUNE");

        String nom = application.valeur("select concat(nom, ' ', prenom) from candidature where id = " + rappelee).orElseThrow();
        dpe.activer("Proposer à " + nom).attendreTexte("prévenu par courriel").capturer("question").sansViolation();
        dpe.attendre("input[id='rappel:confirmer']").click();
        dpe.attendreTexte("est rappelé(e)").attendreTexte("Aucune place à pourvoir");
        assertThat(montre(application, rappelee)).isEqualTo("AFFECTE");
        assertThat(application.valeur("select count(*) from courriel k join candidature c on c.id = " + rappelee
                + " join compte m on m.id = c.compte_id and m.courriel = k.destinataire where k.type = 'contractuels-resultats'")).contains("1");
        assertThat(journal.actes("DESISTEMENT_ENREGISTRE", "CANDIDAT_RAPPELE"))
                .isEqualTo("DESISTEMENT_ENREGISTRE,CANDIDAT_RAPPELE");
        assertThat(dpe.ouvrir("/contractuels/affichage-resultats").texte()).doesNotContain("à réafficher");
    }

    @Test
    void la_liste_d_attente_passe_avant_qui_a_refuse_et_qui_ne_veut_plus_rien_n_est_pas_appele(Application application, Visiteur dpe) {
        ResultatsOuverts.decider(application, partante, ECOLES.get(0));
        ResultatsOuverts.decider(application, rappelee);
        ResultatsOuverts.afficher(application);
        ResultatsOuverts.repondre(application, partante, "REFUSE");
        application.executer("update reponse set recontact = true, motif = '90'");
        String page = dpe.entrePersonnel("dpe").ouvrir(LISTE).html().select("main").text();
        assertThat(page).contains("1 refusée", "sans affectation").containsSubsequence("sans affectation", "a refusé le");
        application.executer("update reponse set recontact = false");
        assertThat(dpe.ouvrir(LISTE).html().select("main").text()).doesNotContain("a refusé le");
    }

    @Test
    void la_place_refusee_est_retiree_a_qui_la_tenait(Application application, Visiteur dpe) {
        ResultatsOuverts.decider(application, partante, ECOLES.get(0));
        ResultatsOuverts.decider(application, rappelee);
        ResultatsOuverts.afficher(application);
        ResultatsOuverts.repondre(application, partante, "REFUSE");
        application.executer("update reponse set recontact = false, motif = '90'");
        PageRecue question = dpe.entrePersonnel("dpe").ouvrir(LISTE + "&proposer=" + poste(application));
        assertThat(question.html().text()).contains("encore tenu par un candidat qui l'a refusé");
        assertThat(dpe.presser(question, "confirmer").html().text()).contains("est rappelé(e)");
        assertThat(application.valeur("select group_concat(d.candidature_id) from affectation a join decision_affectation d on d.id = a.decision_id"))
                .contains(rappelee);
        assertThat(application.valeur("select concat(sort, ' ', motif) from reponse where annulee_le is null and candidature_id = " + partante))
                .as("son refus reste").contains("REFUSE 90");
    }

    @Test
    void une_place_n_est_pas_proposee_a_qui_l_a_refusee(Application application, Visiteur dpe) {
        application.executer("update feuille_voeux set maintien = false where candidature_id = " + rappelee);
        ResultatsOuverts.decider(application, partante);
        ResultatsOuverts.afficher(application);
        PageRecue question = dpe.entrePersonnel("dpe").ouvrir(LISTE + "&proposer=" + poste(application));
        application.executer("delete from resultat");
        application.executer("delete from decision_affectation");
        ResultatsOuverts.decider(application, partante, ECOLES.get(0));
        ResultatsOuverts.afficher(application);
        ResultatsOuverts.repondre(application, partante, "REFUSE");
        application.executer("update reponse set recontact = true, motif = '90'");
        assertThat(dpe.presser(question, "confirmer").code()).as("la page d'avant son refus").isEqualTo(409);

        application.executer("update poste p join supports_avant a on a.id = p.id set p.supports = a.supports where p.id = " + autrePoste(application));
        var places = dpe.ouvrir(LISTE).html().select("#places tbody tr");
        assertThat(places).hasSize(2);
        assertThat(places.get(0).text()).contains("Proposer à");
        assertThat(places.get(1).text()).contains("a refusé ce poste").doesNotContain("Proposer à");
        assertThat(dpe.ouvrir(LISTE + "&proposer=" + poste(application)).html().select("dialog#question")).isEmpty();
    }

    @Test
    void les_places_que_la_suivante_souhaite_viennent_d_abord(Application application, Visiteur dpe) {
        ResultatsOuverts.decider(application, partante);
        ResultatsOuverts.decider(application, rappelee);
        ResultatsOuverts.afficher(application);
        application.executer("update poste p join supports_avant a on a.id = p.id set p.supports = a.supports");
        attente(application, rappelee, 1);
        var places = dpe.entrePersonnel("dpe").ouvrir(LISTE).html().select("#places tbody tr");
        assertThat(places.size()).isGreaterThan(2);
        assertThat(places.get(0).text()).contains(application.valeur("select identifiant from poste where id = " + poste(application)).orElseThrow(), "Vœu 1");
        assertThat(places.get(1).text()).doesNotContain("Vœu");
    }

    @Test
    void deux_gestionnaires_appellent_et_le_second_est_prevenu(Application application, Visiteur dpe) {
        ResultatsOuverts.decider(application, partante);
        ResultatsOuverts.decider(application, rappelee);
        ResultatsOuverts.afficher(application);
        PageRecue question = dpe.entrePersonnel("dpe").ouvrir(LISTE + "&proposer=" + poste(application));
        dpe.presser(dpe.ouvrir(LISTE + "&proposer=" + poste(application)), "confirmer");
        PageRecue refus = dpe.presser(question, "confirmer");
        assertThat(refus.code()).isEqualTo(409);
        assertThat(refus.html().text()).contains("quelqu'un l'a fait entre-temps");
        assertThat(application.valeur("select count(*) from affectation")).contains("1");
    }

    /** Eight who press at the same moment: one calls her, the others are told, whatever they had read before. */
    @Test
    void huit_appellent_au_meme_moment_et_un_seul_y_parvient(Application application) {
        ResultatsOuverts.decider(application, partante);
        ResultatsOuverts.decider(application, rappelee);
        ResultatsOuverts.afficher(application);
        String adresse = LISTE + "&proposer=" + poste(application);
        List<Visiteur> tous = Stream.generate(() -> new Visiteur(application.adresse()).entrePersonnel("dpe")).limit(8).toList();
        List<PageRecue> questions = tous.stream().map(dpe -> dpe.ouvrir(adresse)).toList();
        ExecutorService fils = Executors.newFixedThreadPool(tous.size());
        try {
            List<CompletableFuture<Integer>> reponses = IntStream.range(0, tous.size())
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> tous.get(i).presser(questions.get(i), "confirmer").code(), fils)).toList();
            assertThat(reponses.stream().map(CompletableFuture::join).sorted()).containsExactly(200, 409, 409, 409, 409, 409, 409, 409);
        } finally {
            fils.shutdown();
        }
        assertThat(application.valeur("select count(*) from affectation")).contains("1");
        assertThat(application.valeur("select count(*) from courriel where type = 'contractuels-resultats'")).contains("1");
    }

    @Test
    void reponses_closes_ou_resultats_masques_personne_n_est_appele(Application application, Visiteur dpe) {
        ResultatsOuverts.decider(application, partante);
        ResultatsOuverts.decider(application, rappelee);
        assertThat(dpe.entrePersonnel("dpe").ouvrir(LISTE).html().text()).contains("ne sont pas affichés").doesNotContain("Proposer à");
        ResultatsOuverts.afficher(application);
        PageRecue question = dpe.ouvrir(LISTE + "&proposer=" + poste(application));
        application.executer("update campagne set reponses_fin = reponses_debut + interval 1 minute");
        assertThat(dpe.presser(question, "confirmer").html().text()).contains("close");
        assertThat(dpe.ouvrir(LISTE).html().text()).contains("Prolongez la période des réponses").doesNotContain("Proposer à");
        assertThat(application.valeur("select count(*) from affectation")).contains("0");
    }

    private static void attente(Application application, String candidature, int rang) {
        application.executer("insert into entretien (id, version, candidature_id, etat, rang, annonces) values (-" + candidature + ", 1, " + candidature
                + ", 'LISTE_ATTENTE', " + rang + ", 0)");
    }

    private static String poste(Application application) {
        return application.valeur("select min(id) from poste where discipline_code = 'L0422' and supprime = false and uai = '" + ECOLES.get(0) + "'").orElseThrow();
    }

    /** Another post of the discipline. */
    private static String autrePoste(Application application) {
        return application.valeur("select max(id) from poste where discipline_code = 'L0422' and supprime = false").orElseThrow();
    }

    private static String montre(Application application, String candidature) {
        return application.valeur("select sort from resultat where remplace_le is null and candidature_id = " + candidature).orElseThrow();
    }
}
