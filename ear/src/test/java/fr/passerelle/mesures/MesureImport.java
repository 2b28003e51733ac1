package fr.passerelle.mesures;

import fr.passerelle.demo.Demonstration;
import fr.passerelle.documents.PageImport;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.Visiteur;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The university's list received by the running application, from the order to run it to the end of the job, against the
 * same rows written by batches of plain JDBC.
 */
final class MesureImport implements Prise {

    private static final double AU_MOINS = 0.3;
    private static final int LIGNES = 10_000;
    private static final int ECHAUFFEMENTS = 1;
    private static final int REPETITIONS = 4;
    /** Beyond the numbers of the demonstration. */
    private static final int PREMIER = 30_000_000;
    private static final String ENTETE = "Numéro;Nom;Prénom;Nom de naissance;Date de naissance;Mail;Adresse;Téléphone;"
            + "Diplôme;Parcours;Discipline;Type de poste\r\n";
    private static final String DUREES = "select timestampdiff(microsecond, depose_le, execute_le), "
            + "timestampdiff(microsecond, execute_le, fini_le) from import order by id desc limit 1";

    private final Demonstration demonstration;

    MesureImport(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public String nom() {
        return "import";
    }

    @Override
    public List<Mesure> prendre() throws Exception {
        PageImport page = new PageImport(new Visiteur(demonstration.adresse()).entrePersonnel("dpe"));
        List<Double> imports = new ArrayList<>();
        Chronometre jdbc = new Chronometre();
        try (Connection connexion = demonstration.base().source().getConnection()) {
            for (int tour = 0; tour < ECHAUFFEMENTS + REPETITIONS; tour++) {
                int premier = PREMIER + tour * LIGNES;
                double duree = importer(page, premier, connexion);
                RangeesImportees rangees = RangeesImportees.lire(connexion, premier, LIGNES);
                rangees.retirer(connexion);
                if (tour < ECHAUFFEMENTS) {
                    rangees.remettre(connexion);
                } else {
                    imports.add(duree);
                    jdbc.mesurer(() -> rangees.remettre(connexion));
                }
                rangees.retirer(connexion);
            }
        }
        return List.of(Mesure.debit(String.format(Locale.FRENCH, "Import d'une liste de %,d candidats", LIGNES), new Serie(imports).parSeconde(LIGNES),
                "mêmes rangées par lots JDBC", jdbc.serie().parSeconde(LIGNES), AU_MOINS));
    }

    /** Answers how long the run took, in milliseconds, as the application has noted it. */
    private static double importer(PageImport page, int premier, Connection connexion) throws Exception {
        PageRecue analyse = page.attendre(page.deposer("candidats.csv", liste(premier).getBytes(StandardCharsets.UTF_8)));
        page.executer(analyse);
        try (Statement ordre = connexion.createStatement(); ResultSet durees = ordre.executeQuery(DUREES)) {
            durees.next();
            return durees.getLong(2) / 1e3;
        }
    }

    private static String liste(int premier) {
        StringBuilder liste = new StringBuilder(ENTETE);
        for (int numero = premier; numero < premier + LIGNES; numero++) {
            liste.append(numero).append(";MESURE-").append(numero).append(";Zoé;MESURE;12/05/2002;").append(numero)
                    .append("@etu.exemple.fr;").append(numero % 90 + 1).append(" rue de l'Exemple 21000 Dijon;03 80 00 00 ")
                    .append(numero % 90 + 10).append(";M1 MEEF second degré;Anglais;L0422;Alternant\r\n");
        }
        return liste.toString();
    }
}
