package fr.passerelle.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between the {@code obj} that opens an object of a PDF and its stream: the names, written plainly
 * ({@code #4fbjStm} is {@code ObjStm}). Texts and comments are passed over, so that nothing in them counts.
 *
 * @param flux           where the stream's bytes begin; -1 when the object has none
 * @param filtreAilleurs its filter is said by another object
 * @param longueur       characters read
 */
record TetePdf(List<String> noms, int flux, boolean filtreAilleurs, int longueur) {

    private static final String FLUX = "stream";
    private static final String DELIMITEURS = "()<>[]{}/% \t\r\n\f\0";

    static TetePdf lire(String texte, int depuis) {
        return new Lecture(texte, depuis).lire();
    }

    private static final class Lecture {

        private final String texte;
        private final int depuis;
        private final List<String> noms = new ArrayList<>();
        private int i;
        private boolean apresFiltre;
        private boolean filtreAilleurs;

        Lecture(String texte, int depuis) {
            this.texte = texte;
            this.depuis = depuis;
            this.i = depuis;
        }

        TetePdf lire() {
            while (i < texte.length()) {
                char c = texte.charAt(i);
                if (c == '%') {
                    passerCommentaire();
                } else if (c == '(') {
                    passerTexte();
                } else if (c == '/') {
                    noter(nom());
                } else if (DELIMITEURS.indexOf(c) >= 0) {
                    i++;
                } else {
                    String mot = mot();
                    if (mot.startsWith(FLUX)) {
                        return fin(debutDuFlux(i - mot.length() + FLUX.length()));
                    }
                    if (mot.startsWith("endobj")) {
                        break;
                    }
                    filtreAilleurs |= apresFiltre && Character.isDigit(c);
                    apresFiltre = false;
                }
            }
            return fin(-1);
        }

        private TetePdf fin(int flux) {
            return new TetePdf(noms, flux, filtreAilleurs, i - depuis);
        }

        private void noter(String nom) {
            noms.add(nom);
            apresFiltre = nom.equals("Filter");
        }

        private String mot() {
            int debut = i;
            while (i < texte.length() && DELIMITEURS.indexOf(texte.charAt(i)) < 0) {
                i++;
            }
            return texte.substring(debut, i);
        }

        private String nom() {
            i++;
            String ecrit = mot();
            if (ecrit.indexOf('#') < 0) {
                return ecrit;
            }
            StringBuilder clair = new StringBuilder(ecrit.length());
            for (int j = 0; j < ecrit.length(); j++) {
                int code = ecrit.charAt(j) == '#' && j + 2 < ecrit.length() ? hexadecimal(ecrit, j + 1) : -1;
                clair.append(code < 0 ? ecrit.charAt(j) : (char) code);
                j += code < 0 ? 0 : 2;
            }
            return clair.toString();
        }

        private static int hexadecimal(String texte, int rang) {
            int haut = Character.digit(texte.charAt(rang), 16);
            int bas = Character.digit(texte.charAt(rang + 1), 16);
            return haut < 0 || bas < 0 ? -1 : haut * 16 + bas;
        }

        private void passerCommentaire() {
            while (i < texte.length() && texte.charAt(i) != '\n' && texte.charAt(i) != '\r') {
                i++;
            }
        }

        private void passerTexte() {
            int ouvertes = 0;
            do {
                char c = texte.charAt(i);
                if (c == '\\') {
                    i++;
                } else {
                    ouvertes += c == '(' ? 1 : c == ')' ? -1 : 0;
                }
                i++;
            } while (ouvertes > 0 && i < texte.length());
        }

        private int debutDuFlux(int apresLeMot) {
            int debut = apresLeMot;
            while (debut < texte.length() && Character.isWhitespace(texte.charAt(debut))) {
                debut++;
            }
            return debut;
        }
    }
}
