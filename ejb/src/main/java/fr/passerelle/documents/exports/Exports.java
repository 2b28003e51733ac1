package fr.passerelle.documents.exports;

import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.Reglage;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Textes;
import fr.passerelle.noyau.Tri;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Writes the lines of any list, narrowed and sorted as on the screen, to a spreadsheet, a CSV file or a PDF. */
@ApplicationScoped
public class Exports {

    /** Lines of a PDF: beyond, nobody reads it and it weighs on the server. */
    public static final int LIGNES_PDF = 2_000;
    /** Lines of a sheet, the header left out. */
    public static final int LIGNES_XLSX = 1_048_575;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private Executor fils;

    public Exports() {
    }

    Exports(Executor fils) {
        this.fils = fils;
    }

    /**
     * Writes the lines to {@code sortie} as they are read and leaves it open; memory does not grow with their number.
     *
     * @param colonnes the columns wanted, in order, with the labels to write
     * @throws ExportTropLong before anything is written, when the format cannot hold that many lines
     */
    public <T> void exporter(FormatExport format, Search<T> search, Criteres criteres, Tri tri,
            List<ColonneExportee> colonnes, String titre, OutputStream sortie) {
        refuserTropLong(format, search, criteres, tri);
        ecrire(format, search, criteres, new DecoupeFeuilles<>(tri, ligne -> null), colonnes, titre, sortie);
    }

    /**
     * Writes a workbook of several sheets, in the order in which their first lines come.
     *
     * @throws ExportTropLong when a sheet cannot hold its lines; what was written is then to be thrown away
     */
    public <T> void exporterParFeuille(Search<T> search, DecoupeFeuilles<T> decoupe, List<ColonneExportee> colonnes, String titre,
            OutputStream sortie) {
        ecrire(FormatExport.XLSX, search, Criteres.AUCUN, decoupe, colonnes, titre, sortie);
    }

    /** A line as it is written. */
    private record Rangee(String feuille, List<Object> valeurs) {
    }

    private <T> void ecrire(FormatExport format, Search<T> search, Criteres criteres, DecoupeFeuilles<T> decoupe,
            List<ColonneExportee> colonnes, String titre, OutputStream sortie) {
        DefinitionListe<T> definition = search.definition();
        List<ColonneExportee> typees = colonnes.stream()
                .map(c -> new ColonneExportee(c.cle(), c.libelle(), definition.colonne(c.cle()).genre())).toList();
        List<Function<T, ?>> lectures = typees.stream().<Function<T, ?>>map(c -> lecture(definition.colonne(c.cle()))).toList();
        try (ListeEcrite liste = format.ouvrir(typees, titre, sortie);
                EcritureParLots<Rangee> lots = new EcritureParLots<>(rangee -> ecrire(liste, rangee), fils)) {
            search.parcourir(criteres, decoupe.tri(), ligne -> lots.ajouter(new Rangee(decoupe.feuille().apply(ligne), valeurs(lectures, ligne))));
            lots.terminer();
            liste.terminer();
        } catch (IOException rompu) {
            throw new UncheckedIOException(rompu);
        }
    }

    private static void refuserTropLong(FormatExport format, Search<?> search, Criteres criteres, Tri tri) {
        int maximum = format == FormatExport.PDF ? LIGNES_PDF : format == FormatExport.XLSX ? LIGNES_XLSX : Integer.MAX_VALUE;
        if (maximum == Integer.MAX_VALUE) {
            return;
        }
        long lignes = search.chercher(criteres, tri, 0, 0).total();
        if (lignes > maximum) {
            throw new ExportTropLong(format, lignes, maximum);
        }
    }

    private static <T> List<Object> valeurs(List<Function<T, ?>> lectures, T ligne) {
        List<Object> valeurs = new ArrayList<>(lectures.size());
        lectures.forEach(l -> valeurs.add(l.apply(ligne)));
        return valeurs;
    }

    private static void ecrire(ListeEcrite liste, Rangee rangee) {
        try {
            if (rangee.feuille() != null) {
                liste.feuille(rangee.feuille());
            }
            liste.ligne(rangee.valeurs());
        } catch (IOException rompu) {
            throw new UncheckedIOException(rompu);
        }
    }

    /** How a value of the column reaches a cell: choices by their label, instants in the académie's time. */
    private static <T> Function<T, ?> lecture(Colonne<T> colonne) {
        Function<T, ?> valeur = colonne.valeur();
        return ligne -> {
            Object brut = valeur.apply(ligne);
            if (brut instanceof Instant instant) {
                return LocalDateTime.ofInstant(instant, Reglage.fuseau());
            }
            return brut instanceof Enum<?> choix ? Textes.libelle(choix, Locale.FRENCH) : brut;
        };
    }
}
