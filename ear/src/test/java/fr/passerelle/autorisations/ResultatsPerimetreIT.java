package fr.passerelle.autorisations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The DPE of one discipline shows, reads and annuls nothing of another. */
@SurApplication
class ResultatsPerimetreIT {

    private static final String AFFICHAGE = "/contractuels/affichage-resultats";
    private static final String ETAT = "/contractuels/etat-lieux";

    @Test
    void la_dpe_d_une_autre_discipline_n_affiche_ni_ne_lit_rien_de_celle_ci(Application application) {
        Visage.preparer(application);
        Visiteur dehors = Visage.DPE_DEHORS.entrer(application);
        assertThat(dehors.ouvrir(AFFICHAGE).html().select("main").text()).contains(Visage.DEHORS).doesNotContain(Visage.DEDANS);
        for (String adresse : List.of("?incomplets=", "?ecarts=")) {
            assertThat(dehors.demander(AFFICHAGE + adresse + Visage.DEDANS).code()).as(adresse).isEqualTo(403);
        }
        assertThat(dehors.presser(dehors.ouvrir(AFFICHAGE + "?affichage=" + Visage.DEDANS), "afficher").code()).isEqualTo(403);
        assertThat(dehors.presser(dehors.ouvrir(AFFICHAGE + "?arret=" + Visage.DEDANS), "masquer").code()).isEqualTo(403);
        assertThat(application.valeur("select count(*) from discipline_campagne where resultats_le is not null")).contains("0");

        PageRecue etat = dehors.ouvrir(ETAT);
        assertThat(etat.html().select("main").text()).contains("(" + Visage.DEHORS + ")").doesNotContain("(" + Visage.DEDANS + ")");
        String candidature = application.valeur("select min(id) from candidature where discipline_code = '" + Visage.DEDANS + "'").orElseThrow();
        assertThat(dehors.demander(ETAT + "?annulation=" + candidature).code()).isEqualTo(403);
    }

    @Test
    void la_dpe_d_une_discipline_lit_la_notice_et_ne_la_change_pas(Application application) {
        Visage.preparer(application);
        PageRecue notice = Visage.DPE_DEDANS.entrer(application).ouvrir("/contractuels/notice");
        assertThat(notice.html().text()).contains("Seule la DPE qui gère toutes les disciplines modifie cette notice");
        assertThat(notice.html().select("#notice input[type=submit]")).isEmpty();
    }
}
