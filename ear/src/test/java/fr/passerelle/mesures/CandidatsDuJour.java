package fr.passerelle.mesures;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Candidates to whom a post is shown, as if the DPE had decided and shown it; and what becomes of their answers. */
final class CandidatsDuJour {

    private static final List<String> PREPARATION = List.of(
            "create temporary table jour as select c.id, c.numero, c.discipline_code, c.campagne_id, "
                    + "(select min(p.id) from poste p where p.campagne_id = c.campagne_id and p.discipline_code = c.discipline_code and p.supprime = false) as poste, "
                    + "row_number() over (order by c.id) as place from candidature c where c.statut = 'INSCRITE' "
                    + "and exists (select 1 from poste p where p.campagne_id = c.campagne_id and p.discipline_code = c.discipline_code and p.supprime = false) "
                    + "order by c.id limit %d",
            "insert into feuille_voeux (id, version, candidature_id, maintien, maintien_le, validee_le) "
                    + "select -id, 1, id, true, utc_timestamp(), utc_timestamp() from jour",
            "insert into decision_affectation (id, version, candidature_id, aucune, corrige_par, corrige_le) "
                    + "select -id, 1, id, false, 'Mesure', utc_timestamp() from jour",
            "insert into affectation (id, version, decision_id, poste_id, place, rang) select -id, 1, -id, poste, place, null from jour",
            "insert into resultat (id, version, candidature_id, sort, affiche_le) select -id, 1, id, 'AFFECTE', utc_timestamp() from jour",
            "insert into resultat_poste (id, version, resultat_id, ordre, poste_id, uai) "
                    + "select -j.id, 1, -j.id, 1, j.poste, p.uai from jour j join poste p on p.id = j.poste",
            "insert into discipline_campagne (id, version, campagne_id, discipline_code, postes_clos_par, postes_clos_le, resultats_par, resultats_le) "
                    + "select -min(id), 1, campagne_id, discipline_code, 'Mesure', utc_timestamp(), 'Mesure', utc_timestamp() from jour "
                    + "group by campagne_id, discipline_code",
            "update campagne set resultats_debut = utc_timestamp() - interval 1 day, resultats_fin = utc_timestamp() + interval 1 day, "
                    + "reponses_debut = utc_timestamp() - interval 1 day, reponses_fin = utc_timestamp() + interval 1 day");

    private final DataSource base;

    CandidatsDuJour(DataSource base) {
        this.base = base;
    }

    /** Their student numbers; all are in the same case. */
    List<String> preparer(int combien) throws SQLException {
        try (Connection connexion = base.getConnection(); Statement ordre = connexion.createStatement()) {
            for (String preparation : PREPARATION) {
                ordre.execute(preparation.formatted(combien));
            }
            List<String> numeros = new ArrayList<>();
            try (ResultSet lignes = ordre.executeQuery("select numero from jour order by id")) {
                while (lignes.next()) {
                    numeros.add(lignes.getString(1));
                }
            }
            return numeros;
        }
    }

    /** How many have accepted, each counted once. */
    int acceptations() throws SQLException {
        return compter("select count(distinct candidature_id) from reponse where sort = 'ACCEPTE'");
    }

    /** Answers and mails of acceptance beyond one for each of them. */
    int enTrop() throws SQLException {
        return compter("select (select count(*) - count(distinct candidature_id) from reponse) "
                + "+ (select count(*) - count(distinct destinataire) from courriel where type = 'contractuels-acceptation')");
    }

    int courriels() throws SQLException {
        return compter("select count(distinct destinataire) from courriel where type = 'contractuels-acceptation'");
    }

    private int compter(String requete) throws SQLException {
        try (Connection connexion = base.getConnection(); Statement ordre = connexion.createStatement(); ResultSet compte = ordre.executeQuery(requete)) {
            compte.next();
            return compte.getInt(1);
        }
    }
}
