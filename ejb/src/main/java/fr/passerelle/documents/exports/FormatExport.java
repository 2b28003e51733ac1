package fr.passerelle.documents.exports;

import fr.passerelle.noyau.Lettres;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What a list can be exported to. */
public enum FormatExport {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        ListeEcrite ouvrir(List<ColonneExportee> colonnes, String titre, OutputStream sortie) {
            return new ClasseurXlsx(colonnes, titre, sortie);
        }
    },
    CSV("text/csv; charset=UTF-8") {
        @Override
        ListeEcrite ouvrir(List<ColonneExportee> colonnes, String titre, OutputStream sortie) {
            return new FichierCsv(colonnes, sortie);
        }
    },
    PDF("application/pdf") {
        @Override
        ListeEcrite ouvrir(List<ColonneExportee> colonnes, String titre, OutputStream sortie) {
            return new ListePdf(colonnes, titre, sortie);
        }
    };

    private static final int NOM_MAX = 80;
    private final String typeMime;

    FormatExport(String typeMime) {
        this.typeMime = typeMime;
    }

    abstract ListeEcrite ouvrir(List<ColonneExportee> colonnes, String titre, OutputStream sortie);

    public String typeMime() {
        return typeMime;
    }

    /** {@code gestion-des-contractuels-2026-06-10.xlsx}: letters, figures and hyphens only, with the day of the export. */
    public String nomFichier(String titre, LocalDate jour) {
        String simple = Lettres.sansAccents(titre)
                .toLowerCase(Locale.FRENCH).replace("œ", "oe").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String court = simple.length() > NOM_MAX ? simple.substring(0, NOM_MAX) : simple;
        return (court.isEmpty() ? "liste" : court) + "-" + jour + "." + name().toLowerCase(Locale.ROOT);
    }
}
