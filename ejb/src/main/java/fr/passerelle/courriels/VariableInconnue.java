package fr.passerelle.courriels;

import fr.passerelle.noyau.ErreurMetier;
import java.util.List;
import java.util.stream.Collectors;

/** The template names a variable its type of mail does not have: says which, and which there are. */
public class VariableInconnue extends ErreurMetier {

    public VariableInconnue(String nom, List<VariableCourriel> connues) {
        super("courriel.variable.inconnue", nom,
                connues.stream().map(v -> "{{" + v.nom() + "}}").collect(Collectors.joining(", ")));
    }
}
