package fr.passerelle.documents;

import java.util.Set;

/** The content of the file is of no accepted kind, whatever its name says. */
public class FichierInattendu extends FichierRefuse {

    public FichierInattendu(Set<TypeFichier> admis) {
        super("fichier.inattendu", TypeFichier.enumeration(admis));
    }
}
