package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.candidatures.GenreJustificatif;
import fr.passerelle.documents.FichierRecu;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The files chosen on a page, one place per kind of document; places left empty do not count. */
public class FichiersChoisis {

    private final Map<String, Part> parts = new HashMap<>();

    /** By name of the kind: what the page's fields write to. */
    public Map<String, Part> getParts() {
        return parts;
    }

    /** What was chosen, by kind. */
    public Map<GenreJustificatif, FichierRecu> recus() {
        Map<GenreJustificatif, FichierRecu> recus = new EnumMap<>(GenreJustificatif.class);
        for (GenreJustificatif genre : GenreJustificatif.values()) {
            Part part = parts.get(genre.name());
            if (part != null && part.getSize() > 0) {
                recus.put(genre, recu(part));
            }
        }
        return recus;
    }

    private static FichierRecu recu(Part part) {
        try {
            return new FichierRecu(part.getSubmittedFileName(), part.getInputStream());
        } catch (IOException interrompu) {
            throw new UncheckedIOException(interrompu);
        }
    }
}
