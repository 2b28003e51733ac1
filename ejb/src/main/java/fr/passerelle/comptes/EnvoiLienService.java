package fr.passerelle.comptes;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Sends the links that candidates ask for, apart from the request: how long the answer takes tells neither whether the number
 * exists nor whether the birth date was right.
 */
@Stateless
public class EnvoiLienService {

    @Inject
    private Entrees entrees;
    @Inject
    private Liens liens;
    @Inject
    private Instance<Titulaires> titulaires;

    /** First visit: when that birth date is the one on file. */
    @PermitAll
    @Asynchronous
    public void premiereConnexion(Identite identite, LocalDate naissance) {
        entrees.joignable(identite).filter(c -> naissanceDe(c).filter(naissance::equals).isPresent())
                .ifPresent(c -> liens.envoyer(c, UsageLien.PREMIERE_CONNEXION));
    }

    /** Forgotten password: to who has chosen one before. */
    @PermitAll
    @Asynchronous
    public void motDePasseOublie(Identite identite) {
        entrees.joignable(identite).filter(c -> c.getMotDePasse() != null)
                .ifPresent(c -> liens.envoyer(c, UsageLien.MOT_DE_PASSE));
    }

    private Optional<LocalDate> naissanceDe(Compte compte) {
        return titulaires.stream().filter(t -> t.porte() == compte.getPorte()).findFirst()
                .flatMap(t -> t.naissance(compte.getId()));
    }
}
