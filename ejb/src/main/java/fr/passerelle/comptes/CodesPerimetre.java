package fr.passerelle.comptes;

import java.util.Optional;

/** What the périmètres of one kind may name, answered by one bean of who owns such things. */
public interface CodesPerimetre {

    Perimetre.Genre genre();

    /** The code as it stands there: rights are compared with it letter for letter. Empty when nothing bears it. */
    Optional<String> connu(String saisi);
}
