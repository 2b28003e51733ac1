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
import jakarta.servlet.http.HttpServletResponse;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Answers the request of a Faces action (not an Ajax one) with an export. Headers are set at the first byte only: a
 * refusal (too many lines, no right) still reaches the page as a message.
 */
@ApplicationScoped
public class ExportReponse {

    @Inject
    private Exports exports;
    @Inject
    private Horloge horloge;

    public <T> void envoyer(FormatExport format, Search<T> search, Criteres criteres, Tri tri,
            List<ColonneExportee> colonnes, String titre) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext externe = faces.getExternalContext();
        try (Sortie sortie = new Sortie((HttpServletResponse) externe.getResponse(), format,
                format.nomFichier(titre, horloge.aujourdhui()))) {
            exports.exporter(format, search, criteres, tri, colonnes, titre, sortie);
            faces.responseComplete();
        } catch (IOException rompu) {
            throw new UncheckedIOException(rompu);
        }
    }

    /** Opens the response when the first byte comes. */
    private static final class Sortie extends FilterOutputStream {

        private final HttpServletResponse reponse;
        private final FormatExport format;
        private final String nom;

        Sortie(HttpServletResponse reponse, FormatExport format, String nom) {
            super(null);
            this.reponse = reponse;
            this.format = format;
            this.nom = nom;
        }

        @Override
        public void write(int octet) throws IOException {
            ouvrir().write(octet);
        }

        @Override
        public void write(byte[] octets, int debut, int longueur) throws IOException {
            ouvrir().write(octets, debut, longueur);
        }

        @Override
        public void flush() throws IOException {
            if (out != null) {
                out.flush();
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }

        private OutputStream ouvrir() throws IOException {
            if (out == null) {
                reponse.reset();
                reponse.setContentType(format.typeMime());
                EntetesFichier.aEnregistrer(nom).forEach(reponse::setHeader);
                out = reponse.getOutputStream();
            }
            return out;
        }
    }
}
