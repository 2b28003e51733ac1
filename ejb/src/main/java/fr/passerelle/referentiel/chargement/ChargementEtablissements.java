package fr.passerelle.referentiel.chargement;

import fr.passerelle.referentiel.NumeroSiret;
import fr.passerelle.referentiel.Secteur;
import fr.passerelle.referentiel.TypeEtablissement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.apache.commons.csv.CSVRecord;

/** The 13,307 collèges and lycées. What the ministry has wrong is kept and marked, so that it can be seen and corrected. */
public final class ChargementEtablissements extends ChargementCsv {

    private static final String SIRET_PUBLIE = "Publié ainsi par le ministère";

    public ChargementEtablissements() {
        super("1.020.02", "etablissements.csv.gz", """
                insert into etablissement (uai, version, type, nature, nom, secteur, adresse, code_postal, commune, code_insee,
                departement, academie, latitude, longitude, siret, siret_motif, ouvert)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true)""");
    }

    @Override
    void remplir(PreparedStatement ligne, CSVRecord source, long rang) throws SQLException {
        String nature = source.get("nature");
        String nom = source.get("nom");
        String siret = source.get("siret");
        int i = 1;
        ligne.setString(i++, source.get("uai"));
        ligne.setString(i++, TypeEtablissement.de(nature).name());
        ligne.setString(i++, nature);
        ligne.setString(i++, nom == null ? nature : nom);
        ligne.setString(i++, ("Public".equals(source.get("secteur")) ? Secteur.PUBLIC : Secteur.PRIVE).name());
        for (String colonne : new String[] {"adresse", "code_postal", "commune", "code_insee", "departement", "academie"}) {
            ligne.setString(i++, source.get(colonne));
        }
        ligne.setBigDecimal(i++, decimal(source, "latitude"));
        ligne.setBigDecimal(i++, decimal(source, "longitude"));
        ligne.setString(i++, siret);
        ligne.setString(i, siret == null || NumeroSiret.controler(siret).valide() ? null : SIRET_PUBLIE);
    }
}
