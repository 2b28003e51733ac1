package fr.passerelle.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.comptes.JournalSearch;
import fr.passerelle.contractuels.candidatures.CandidatureSearch;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.referentiel.CommuneSearch;
import fr.passerelle.referentiel.LigneCommune;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is searched in a list, on the real database: the same lines whichever way they are read, and by indexes alone. */
@SurApplication
class RequeteListePersistenceIT {

    /** Few lines hold "dijon", thousands "saint", one "21231". */
    @ParameterizedTest
    @CsvSource({"dijon, nom", "saint, nom", "saint, codePostal", "21231, nom", "DIJON 21, acheminement", "zzz, nom", "saint cyr, codeInsee"})
    void une_recherche_rend_les_memes_lignes_que_toute_la_liste_dans_le_meme_ordre(String mots, String tri, Application application) {
        application.puisAnnuler(em -> {
            RequeteListe<LigneCommune> liste = new RequeteListe<>(em, new CommuneSearch().definition(), Restriction.AUCUNE);
            List<Long> attendues = attendues(em, mots, tri);
            for (boolean croissant : new boolean[] {true, false}) {
                List<Long> ordre = croissant ? attendues : attendues.stream().sorted((a, b) -> attendues.indexOf(b) - attendues.indexOf(a)).toList();
                for (int premier : new int[] {0, 10, Math.max(0, ordre.size() - 3)}) {
                    Tranche<LigneCommune> page = liste.chercher(new Criteres(mots, Map.of()), new Tri(tri, croissant), premier, 10);
                    assertThat(page.total()).isEqualTo(ordre.size());
                    assertThat(page.lignes()).extracting(LigneCommune::id)
                            .isEqualTo(ordre.subList(Math.min(premier, ordre.size()), Math.min(premier + 10, ordre.size())));
                }
            }
        });
    }

    private static List<Long> attendues(EntityManager em, String mots, String tri) {
        StringBuilder conditions = new StringBuilder();
        for (String mot : mots.split(" ")) {
            conditions.append(conditions.isEmpty() ? " where " : " and ").append("concat(c.nom, '|', c.codePostal, '|', c.codeInsee) like '%")
                    .append(mot).append("%'");
        }
        return em.createQuery("select c.id from Commune c" + conditions + " order by c." + tri + ", c.id", Long.class).getResultList();
    }

    @Test
    void une_page_au_dela_de_la_fin_dit_combien_il_y_en_a(Application application) {
        application.puisAnnuler(em -> {
            Tranche<LigneCommune> page = new RequeteListe<>(em, new CommuneSearch().definition(), Restriction.AUCUNE)
                    .chercher(new Criteres("dijon", Map.of()), Tri.par("nom"), 5_000, 10);
            assertThat(page.lignes()).isEmpty();
            assertThat(page.total()).isPositive();
        });
    }

    /** "Using index": the rows themselves, which are wide, are not read to find those that hold a word. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "commune | select id from commune where nom like '%mar%' or code_postal like '%mar%' or code_insee like '%mar%'",
        "candidature | select id from candidature where campagne_id = 1 and (nom like '%mar%' or prenom like '%mar%' or numero like '%mar%' "
                + "or discipline_code like '%mar%')",
        "etablissement | select uai from etablissement where uai like '%mar%' or nom like '%mar%' or commune like '%mar%' or code_postal like '%mar%'",
        "courriel | select id from courriel where destinataire like '%mar%' or sujet like '%mar%'"})
    void un_index_porte_ce_qui_est_cherche(String table, String sql, Application application) throws SQLException {
        try (Connection base = application.base().getConnection(); Statement ordre = base.createStatement();
                ResultSet plan = ordre.executeQuery("explain " + sql)) {
            plan.next();
            assertThat(plan.getString("Extra")).as(table).contains("Using index");
        }
    }

    @Test
    void les_jointures_qui_ne_servent_qu_a_montrer_ne_sont_pas_faites_pour_chercher() {
        DefinitionListe<?> candidats = new CandidatureSearch().definition();
        assertThat(candidats.source(" where c.etatCivil.nom like :p0 order by c.etatCivil.nom asc, c.id asc")).isEqualTo("Candidature c");
        DefinitionListe<?> journal = new JournalSearch().definition();
        assertThat(journal.source(" order by e.moment desc")).isEqualTo("Ecriture e");
        assertThat(journal.source(" where a.nom like :p0")).isEqualTo("Ecriture e left join Compte a on a.id = e.auteur");
        assertThat(journal.source(" order by p.nom asc")).isEqualTo("Ecriture e left join Compte p on p.id = e.personne");
    }
}
