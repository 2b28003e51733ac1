package fr.passerelle.web.api.contractuels;

import fr.passerelle.contractuels.calculs.Anomalie.Genre;
import fr.passerelle.contractuels.calculs.Anomalies;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads JSON as it comes, without holding it, and notes what has not the expected form, with its path. Each method reads one
 * value, whole. What is not JSON is a {@link JsonException}.
 */
final class LecteurJson implements AutoCloseable {

    /** More than any demand is deep. */
    private static final int PROFONDEUR = 8;
    /** In what is passed over; the parser fails beyond a thousand. */
    private static final int EMBOITEMENTS = 100;
    /** Longer ones, the parser itself refuses to count with. */
    private static final Pattern ENTIER = Pattern.compile("-?[0-9]{1,30}");

    /** A field that must be there, and what reads it. */
    record Champ(String nom, Runnable lecture) {
    }

    private final JsonParser json;
    private final Anomalies anomalies;
    /** From the root, the names of fields and, where there is none, positions in lists: {@code candidats[2].voeux[0]}. */
    private final String[] noms = new String[PROFONDEUR];
    private final int[] rangs = new int[PROFONDEUR];
    private int profondeur;
    private Event evenement;

    LecteurJson(InputStream corps, Anomalies anomalies) {
        this.json = Json.createParser(corps);
        this.anomalies = anomalies;
    }

    /** Reads all there is: one object. */
    void document(Champ... champs) {
        evenement = json.next();
        objet(champs);
        if (json.hasNext()) {
            throw new JsonException("more than one value");
        }
    }

    /** Reads an object; notes the fields that are missing or null, passes over those it does not know. */
    void objet(Champ... champs) {
        boolean[] lus = new boolean[champs.length];
        if (!parcourir(nom -> {
            int rang = rang(champs, nom);
            if (rang < 0 || evenement == Event.VALUE_NULL) {
                passer();
            } else {
                lus[rang] = true;
                champs[rang].lecture().run();
            }
        })) {
            return;
        }
        for (int i = 0; i < champs.length; i++) {
            if (!lus[i]) {
                String chemin = chemin();
                anomalies.noter(chemin.isEmpty() ? champs[i].nom() : chemin + "." + champs[i].nom(), Genre.CHAMP_MANQUANT, champs[i].nom());
            }
        }
    }

    /** Reads an object whose names are ids. Answers whether it is one. */
    boolean parcourir(Consumer<String> lecture) {
        if (evenement != Event.START_OBJECT) {
            refuser(Genre.OBJET_ATTENDU);
            return false;
        }
        while ((evenement = json.next()) != Event.END_OBJECT) {
            noms[profondeur++] = json.getString();
            evenement = json.next();
            lecture.accept(noms[profondeur - 1]);
            profondeur--;
        }
        return true;
    }

    void liste(Runnable lecture) {
        if (evenement != Event.START_ARRAY) {
            refuser(Genre.LISTE_ATTENDUE);
            return;
        }
        noms[profondeur] = null;
        rangs[profondeur++] = 0;
        while ((evenement = json.next()) != Event.END_ARRAY) {
            lecture.run();
            rangs[profondeur - 1]++;
        }
        profondeur--;
    }

    /** A text that is not blank, or a whole number; null for anything else. */
    String identifiant() {
        if (evenement == Event.VALUE_STRING || estNombre()) {
            String texte = json.getString();
            if (!texte.isBlank()) {
                return texte;
            }
        }
        refuser(Genre.IDENTIFIANT_ATTENDU);
        return null;
    }

    /** A whole number; null for anything else. */
    Integer entier() {
        if (estNombre()) {
            BigInteger nombre = new BigInteger(json.getString());
            if (nombre.bitLength() < Integer.SIZE) {
                return nombre.intValue();
            }
        }
        refuser(Genre.ENTIER_ATTENDU);
        return null;
    }

    /** Whether the value is a whole number, written without a point nor an exponent. */
    boolean estNombre() {
        return evenement == Event.VALUE_NUMBER && ENTIER.matcher(json.getString()).matches();
    }

    private void refuser(Genre genre) {
        anomalies.noter(chemin(), genre, "");
        passer();
    }

    /** Passes over a value, step by step: the parser's own skipping never ends on a text that is cut. */
    private void passer() {
        int ouverts = 0;
        do {
            if (evenement == Event.START_OBJECT || evenement == Event.START_ARRAY) {
                ouverts++;
            } else if (evenement == Event.END_OBJECT || evenement == Event.END_ARRAY) {
                ouverts--;
            }
            if (ouverts > EMBOITEMENTS) {
                throw new JsonException("nested too deep");
            }
            if (ouverts > 0) {
                evenement = json.next();
            }
        } while (ouverts > 0);
    }

    private static int rang(Champ[] champs, String nom) {
        for (int i = 0; i < champs.length; i++) {
            if (champs[i].nom().equals(nom)) {
                return i;
            }
        }
        return -1;
    }

    private String chemin() {
        StringBuilder chemin = new StringBuilder();
        for (int i = 0; i < profondeur; i++) {
            if (noms[i] == null) {
                chemin.append('[').append(rangs[i]).append(']');
            } else {
                chemin.append(i == 0 ? "" : ".").append(noms[i]);
            }
        }
        return chemin.toString();
    }

    @Override
    public void close() {
        json.close();
    }
}
