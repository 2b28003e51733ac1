package fr.passerelle.courriels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two administrators rewrite the same mail, one after the other and at the same moment. */
@SurApplication
class ModeleSimultaneIT {

    private static final String CODE = "comptes-mot-de-passe-oublie";
    private static final String PAGE = "/administration/courriels/modele?code=" + CODE;
    private static final String PREVENU = "a été modifiée entre-temps par";

    private Application application;

    @AfterEach
    void retablir() {
        application.ecrire(em -> em.createQuery("delete from ModeleCourriel m where m.code = :code").setParameter("code", CODE).executeUpdate());
    }

    @Test
    void le_second_est_prevenu_puis_enregistre_en_connaissance_de_cause(Application partagee) {
        application = partagee;
        Visiteur premier = administrateur();
        Visiteur second = administrateur();
        PageRecue vueParLeSecond = second.ouvrir(PAGE);
        assertThat(enregistrer(premier, premier.ouvrir(PAGE), "Du premier").texte()).contains("Le modèle est enregistré");

        PageRecue prevenu = enregistrer(second, vueParLeSecond, "Du second");
        assertThat(prevenu.code()).isEqualTo(409);
        assertThat(prevenu.html().text()).contains(PREVENU);
        assertThat(prevenu.html().select("[id=redaction:sujet]").val()).isEqualTo("Du second");
        assertThat(objet()).isEqualTo("Du premier");
        assertThat(enregistrer(second, prevenu, "Du second").texte()).contains("Le modèle est enregistré");
        assertThat(objet()).isEqualTo("Du second");
    }

    @Test
    void de_plusieurs_au_meme_moment_un_seul_enregistre_et_les_autres_sont_prevenus(Application partagee) {
        application = partagee;
        for (int manche = 0; manche < 3; manche++) {
            List<CompletableFuture<PageRecue>> envois = Stream.of("A", "B", "C", "D").map(objet -> {
                Visiteur visiteur = administrateur();
                PageRecue page = visiteur.ouvrir(PAGE);
                return (Supplier<PageRecue>) () -> enregistrer(visiteur, page, objet);
            }).toList().stream().map(CompletableFuture::supplyAsync).toList();
            List<PageRecue> reponses = envois.stream().map(CompletableFuture::join).toList();
            assertThat(reponses.stream().filter(r -> r.texte().contains("Le modèle est enregistré"))).hasSize(1);
            assertThat(reponses.stream().filter(r -> r.code() == 409)).hasSize(3)
                    .allSatisfy(r -> assertThat(r.html().text()).contains(PREVENU));
            retablir();
        }
    }

    private Visiteur administrateur() {
        return new Visiteur(application.adresse()).entrePersonnel("admin");
    }

    private static PageRecue enregistrer(Visiteur visiteur, PageRecue page, String objet) {
        return visiteur.soumettre(page, "form[id=redaction]", Map.of("redaction:sujet", objet, "redaction:enregistrer", "oui"));
    }

    private String objet() {
        return application.valeur("select sujet from modele_courriel where code = '" + CODE + "'").orElseThrow();
    }
}
