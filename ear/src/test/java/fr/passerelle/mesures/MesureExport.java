package fr.passerelle.mesures;

import fr.passerelle.demo.Demonstration;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.Visiteur;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The workbook of the whole list over HTTP, against POI writing the same cells and doing nothing else. */
final class MesureExport implements Prise {

    private static final double AU_MOINS = 0.7;
    private static final int ECHAUFFEMENTS = 20;
    private static final int REPETITIONS = 7;
    /** As many as the application keeps. */
    private static final int LIGNES_EN_MEMOIRE = 100;

    private final Demonstration demonstration;

    MesureExport(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public String nom() {
        return "export XLSX";
    }

    @Override
    public List<Mesure> prendre() throws Exception {
        Visiteur dpe = new Visiteur(demonstration.adresse()).entrePersonnel("dpe");
        PageRecue liste = dpe.ouvrir(ActeListe.ADRESSE);
        List<String[]> cellules = cellules(dpe.presser(liste, "csv").texte());
        Tas tas = new Tas(demonstration.ports().administration());
        Chronometre application = new Chronometre();
        Chronometre poi = new Chronometre();
        for (int i = 0; i < ECHAUFFEMENTS; i++) {
            exporter(dpe, liste);
            ecrire(cellules);
        }
        long avant = tas.vider();
        for (int i = 0; i < REPETITIONS; i++) {
            application.mesurer(() -> exporter(dpe, liste));
            poi.mesurer(() -> ecrire(cellules));
        }
        int lignes = cellules.size() - 1;
        return List.of(Mesure.debit(String.format(Locale.FRENCH, "Export XLSX de %,d candidats", lignes), application.serie().parSeconde(lignes),
                        "POI SXSSF seul", poi.serie().parSeconde(lignes), AU_MOINS),
                Mesure.constat("Tas du serveur pendant ces exports, au plus", mo(tas.pointe()), "avant " + mo(avant)));
    }

    private static List<String[]> cellules(String csv) throws IOException {
        try (CSVParser lignes = CSVFormat.DEFAULT.builder().setDelimiter(';').get().parse(new StringReader(csv.substring(1)))) {
            return lignes.stream().map(CSVRecord::values).toList();
        }
    }

    private static void exporter(Visiteur visiteur, PageRecue liste) {
        PageRecue classeur = visiteur.presser(liste, "xlsx");
        if (classeur.code() != 200 || classeur.contenu()[0] != 'P' || classeur.contenu()[1] != 'K') {
            throw new IllegalStateException("L'export n'est pas un classeur (" + classeur.code() + ")");
        }
    }

    private static void ecrire(List<String[]> cellules) throws IOException {
        try (SXSSFWorkbook classeur = new SXSSFWorkbook(LIGNES_EN_MEMOIRE)) {
            SXSSFSheet feuille = classeur.createSheet();
            for (int ligne = 0; ligne < cellules.size(); ligne++) {
                Row rangee = feuille.createRow(ligne);
                String[] valeurs = cellules.get(ligne);
                for (int colonne = 0; colonne < valeurs.length; colonne++) {
                    if (!valeurs[colonne].isEmpty()) {
                        rangee.createCell(colonne).setCellValue(valeurs[colonne]);
                    }
                }
            }
            classeur.write(OutputStream.nullOutputStream());
        }
    }

    private static String mo(long octets) {
        return octets / (1024 * 1024) + " Mo";
    }
}
