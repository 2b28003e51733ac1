package fr.passerelle.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.RequeteListe;
import fr.passerelle.noyau.Restriction;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.persistence.jpa.JpaQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The referentials at their full size: what was loaded, and that an index serves every order of every list. */
@SurApplication
class ReferentielPersistenceIT {

    @ParameterizedTest
    @CsvSource({"etablissement, 13307", "commune, 35713", "periode_scolaire, 2234", "nomenclature where genre = 'NAF_REV2', 732",
        "nomenclature where genre = 'NAF_2025', 747", "nomenclature where genre = 'CATEGORIE_JURIDIQUE', 260",
        "nomenclature where genre = 'ROME_METIER', 532", "nomenclature where genre = 'ROME_APPELLATION', 11118",
        "etablissement where latitude is null, 223", "etablissement where siret_motif is not null, 7",
        "etablissement where academie = 'Dijon', 313", "etablissement where type = 'LPO', 1011"})
    void les_donnees_ouvertes_sont_chargees(String quoi, long nombre, Application application) throws SQLException {
        try (Connection base = application.base().getConnection(); Statement ordre = base.createStatement();
                ResultSet compte = ordre.executeQuery("select count(*) from " + quoi)) {
            compte.next();
            assertThat(compte.getLong(1)).as(quoi).isEqualTo(nombre);
        }
    }

    static Stream<Arguments> ordres() {
        return Stream.<Search<?>>of(new EtablissementSearch(), new CommuneSearch(), new DisciplineSearch(), new CalendrierSearch(),
                new NomenclatureSearch()).flatMap(liste -> liste.definition().colonnes().stream().filter(Colonne::triable)
                .filter(c -> !c.cle().equals("genre")).map(c -> Arguments.of(liste.getClass().getSimpleName(), c.cle(), liste.definition())));
    }

    @ParameterizedTest(name = "{0} par {1}")
    @MethodSource("ordres")
    void un_index_sert_chaque_ordre_de_chaque_liste(String liste, String colonne, DefinitionListe<?> definition, Application application) {
        String condition = liste.equals("NomenclatureSearch")
                ? " where v.genre = fr.passerelle.referentiel.GenreNomenclature.ROME_APPELLATION" : "";
        String chemin = definition.colonne(colonne).chemin();
        application.puisAnnuler(em -> assertThat(plan(application, em, "select " + definition.cle() + " from " + definition.source()
                + condition + " order by " + chemin + " asc, " + definition.cle() + " asc", "ROME_APPELLATION"))
                .containsPattern("key=[a-z_A-Z]+").doesNotContain("filesort", "temporary"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Commune e where e.codePostal = '21000' order by e.nom, e.id | 21000 | commune_code_postal",
        "Commune e where e.nom = 'DIJON' | DIJON | commune_nom",
        "Discipline e where e.code = 'L0422' | L0422 | discipline_",
        "ValeurNomenclature e where e.genre = fr.passerelle.referentiel.GenreNomenclature.DEPARTEMENT | DEPARTEMENT | nomenclature_",
        "Etablissement e where e.departement = '21' order by e.nom, e.uai | 21 | etablissement_departement"})
    void un_index_sert_ce_que_les_formulaires_demandent(String source, String valeur, String index, Application application) {
        application.puisAnnuler(em -> assertThat(plan(application, em, "select e from " + source, valeur)).contains("key=" + index));
    }

    @Test
    void un_etablissement_se_trouve_par_ses_mots_dans_son_departement(Application application) {
        application.puisAnnuler(em -> {
            Restriction dansLa21 = Restriction.a("e.departement = :departement", Map.of("departement", "21"));
            Tranche<LigneEtablissement> trouves = new RequeteListe<>(em, new EtablissementSearch().definition(), dansLa21)
                    .chercher(new Criteres("rameau dijon", Map.of()), Tri.par("nom"), 0, 10);
            assertThat(trouves.lignes()).extracting(LigneEtablissement::uai).contains("0211357L");
            assertThat(trouves.lignes()).allMatch(e -> e.departement().equals("21"));
        });
    }

    @Test
    void les_cles_deja_tirees_ne_sont_pas_redonnees(Application application) {
        application.puisAnnuler(em -> {
            Discipline nouvelle = new Discipline("Z9999", "EXEMPLE", FonctionDiscipline.ENS);
            em.persist(nouvelle);
            em.flush();
            assertThat(nouvelle.getId()).isGreaterThan(em.createQuery("select max(c.id) from Commune c", Long.class).getSingleResult());
        });
    }

    /** How the database runs a query: {@code key=…} and what it does besides; {@code valeur} stands for its one parameter. */
    private static String plan(Application application, EntityManager em, String jpql, String valeur) {
        var requete = em.createQuery(jpql).setMaxResults(10);
        requete.getResultList();
        String sql = requete.unwrap(JpaQuery.class).getDatabaseQuery().getSQLString().replace("?, ?", "0, 10").replace("?", "'" + valeur + "'");
        try (Connection base = application.base().getConnection(); Statement ordre = base.createStatement();
                ResultSet explication = ordre.executeQuery("explain " + sql)) {
            explication.next();
            return "key=" + explication.getString("key") + " " + explication.getString("Extra") + " : " + sql;
        } catch (SQLException illisible) {
            throw new AssertionError(sql, illisible);
        }
    }
}
