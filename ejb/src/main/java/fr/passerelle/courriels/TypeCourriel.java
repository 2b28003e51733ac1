package fr.passerelle.courriels;

import java.util.List;

/**
 * A mail the application knows how to write, declared by the package that sends it as a constant of an enum. Its template as
 * shipped lies in {@code fr/passerelle/courriels/modeles/<code>.txt} (a line {@code Objet : …}, an empty line, the text), its
 * label in {@code commun} under {@code courriel.<code>}.
 */
public interface TypeCourriel {

    /** Unique name, the same for ever: {@code contractuels-confirmation}. */
    String code();

    /** What its text may name as {@code {{nom}}}, besides {@link VariableCourriel#COMMUNES}. */
    List<VariableCourriel> variables();

    /** Whether it holds a one-use link: its body is then erased once sent, and no administrator reads it. */
    default boolean sensible() {
        return false;
    }
}
