package fr.passerelle.web.documents;

import fr.passerelle.documents.exports.ColonneExportee;
import fr.passerelle.documents.exports.Exports;
import fr.passerelle.documents.exports.FormatExport;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Tri;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Answers the request of a Faces action (not an Ajax one) with an export. It is written whole to a temporary file before
 * its first byte leaves: a refusal (too many lines, no right) or a failure half-way still reaches the page as a message, and
 * nobody takes the beginning of a list for the list.
 */
@ApplicationScoped
public class ExportReponse {

    @Inject
    private Exports exports;
    @Inject
    private Horloge horloge;

    public <T> void envoyer(FormatExport format, Search<T> search, Criteres criteres, Tri tri,
            List<ColonneExportee> colonnes, String titre) {
        envoyer(format, titre, sortie -> exports.exporter(format, search, criteres, tri, colonnes, titre, sortie));
    }

    /** @param ecriture writes the whole file */
    public void envoyer(FormatExport format, String titre, Consumer<OutputStream> ecriture) {
        envoyer(format.nomFichier(titre, horloge.aujourdhui()), format.typeMime(), ecriture);
    }

    /** A file of whatever kind, under that name. @param ecriture writes the whole file */
    public void envoyer(String nom, String typeMime, Consumer<OutputStream> ecriture) {
        try {
            Path fichier = Files.createTempFile("passerelle-", ".export");
            try {
                try (OutputStream sortie = new BufferedOutputStream(Files.newOutputStream(fichier))) {
                    ecriture.accept(sortie);
                }
                envoyer(fichier, nom, typeMime);
            } finally {
                Files.deleteIfExists(fichier);
            }
        } catch (IOException rompu) {
            throw new UncheckedIOException(rompu);
        }
    }

    private static void envoyer(Path fichier, String nom, String typeMime) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext externe = faces.getExternalContext();
        externe.responseReset();
        externe.setResponseContentType(typeMime);
        EntetesFichier.aEnregistrer(nom).forEach(externe::setResponseHeader);
        externe.setResponseHeader("Content-Length", String.valueOf(Files.size(fichier)));
        Files.copy(fichier, externe.getResponseOutputStream());
        faces.responseComplete();
    }
}
