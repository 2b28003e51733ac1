package fr.passerelle.courriels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The templates as shipped, one resource each. */
final class ModelesLivres {

    private static final String OBJET = "Objet : ";
    private static final Map<String, TexteModele> LUS = new ConcurrentHashMap<>();

    private ModelesLivres() {
    }

    /** @throws IllegalStateException when the type has no resource or its text is not a template of it */
    static TexteModele de(TypeCourriel type) {
        return LUS.computeIfAbsent(type.code(), code -> lire(type));
    }

    private static TexteModele lire(TypeCourriel type) {
        String chemin = "/fr/passerelle/courriels/modeles/" + type.code() + ".txt";
        try (InputStream flux = ModelesLivres.class.getResourceAsStream(chemin)) {
            if (flux == null) {
                throw new IllegalStateException("no template " + chemin);
            }
            String[] parties = new String(flux.readAllBytes(), StandardCharsets.UTF_8).split("\\R\\R", 2);
            if (parties.length < 2 || !parties[0].startsWith(OBJET)) {
                throw new IllegalStateException(chemin + " must begin with « " + OBJET + "» and an empty line");
            }
            return new TexteModele(parties[0].substring(OBJET.length()), parties[1], type.variables());
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
