package fr.passerelle.referentiel;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The four forms of a student's national number; the last signs tell them apart. */
public enum FormeIne {
    /** Given by a rectorat before 2018: ten digits and a key letter. */
    BEA("[0-9]{10}[A-Z]"),
    /** Given by a university: ten signs in base 36 and a key digit. */
    NNE("[0-9A-Z]{10}[0-9]"),
    /** Given since 2018 by the national register (RNIE, also called INES): its key is not published. */
    RNIE("[0-9]{9}[A-Z]{2}"),
    /** Given to apprentices: its key is not published. */
    APPRENTISSAGE("[0-9]{4}A[0-9]{5}[A-Z]");

    private final Pattern forme;

    FormeIne(String forme) {
        this.forme = Pattern.compile(forme);
    }

    static Optional<FormeIne> de(String numero) {
        return Arrays.stream(values()).filter(f -> f.forme.matcher(numero).matches()).findFirst();
    }
}
