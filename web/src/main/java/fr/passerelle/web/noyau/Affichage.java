package fr.passerelle.web.noyau;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One choice for each way of showing pages (IMAG'IN § 1.3.1); written {@code contraste-fort.taille-grande}, usual choices left out. */
record Affichage(String contraste, String taille, String interligne, String texte) {

    static final List<String> CONTRASTES = List.of("normal", "fort", "inverse");
    static final List<String> TAILLES = List.of("normale", "grande", "maximale");
    static final List<String> INTERLIGNES = List.of("normal", "large", "double");
    static final List<String> TEXTES = List.of("gauche", "justifie");

    Affichage {
        contraste = admis(contraste, CONTRASTES);
        taille = admis(taille, TAILLES);
        interligne = admis(interligne, INTERLIGNES);
        texte = admis(texte, TEXTES);
    }

    private static String admis(String choix, List<String> offerts) {
        return offerts.contains(choix) ? choix : offerts.get(0);
    }

    /** Reads what {@link #ecrire} wrote; whatever else a cookie may hold is left out. */
    static Affichage lire(String ecriture) {
        List<String> choix = ecriture == null ? List.of() : Arrays.asList(ecriture.split("\\."));
        return new Affichage(choisi(choix, "contraste-"), choisi(choix, "taille-"), choisi(choix, "interligne-"), choisi(choix, "texte-"));
    }

    private static String choisi(List<String> choix, String debut) {
        return choix.stream().filter(c -> c.startsWith(debut)).map(c -> c.substring(debut.length())).findFirst().orElse("");
    }

    String ecrire() {
        return String.join(".", particuliers());
    }

    /** The style classes of the page's root. */
    String styles() {
        return String.join(" ", particuliers());
    }

    private List<String> particuliers() {
        return Stream.of("contraste-" + contraste, "taille-" + taille, "interligne-" + interligne, "texte-" + texte)
                .filter(c -> !c.endsWith("-normal") && !c.endsWith("-normale") && !c.endsWith("-gauche"))
                .toList();
    }
}
