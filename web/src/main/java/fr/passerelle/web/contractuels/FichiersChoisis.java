package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.GenreJustificatif;
import fr.passerelle.documents.FichierRecu;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files chosen on a page, one place per kind of document; places left empty do not count. */
public class FichiersChoisis {

    private final Map<String, Part> parts = new HashMap<>();

    /** By name of the kind: what the page's fields write to. */
    public Map<String, Part> getParts() {
        return parts;
    }

    public List<GenreJustificatif> genres() {
        return Stream.of(GenreJustificatif.values())
                .filter(g -> parts.get(g.name()) != null && parts.get(g.name()).getSize() > 0).toList();
    }

    public FichierRecu recu(GenreJustificatif genre) {
        Part part = parts.get(genre.name());
        try {
            return new FichierRecu(part.getSubmittedFileName(), part.getInputStream());
        } catch (IOException interrompu) {
            throw new UncheckedIOException(interrompu);
        }
    }
}
