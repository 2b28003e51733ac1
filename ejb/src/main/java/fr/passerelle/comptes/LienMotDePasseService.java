package fr.passerelle.comptes;

import fr.passerelle.noyau.Introuvable;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Sends candidates the link by which they choose a password. Whatever was typed, nothing in the answer tells whether the
 * number exists: the mail does, to its holder.
 */
@Stateless
public class LienMotDePasseService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Entrees entrees;
    @Inject
    private Essais essais;
    @Inject
    private Liens liens;
    @Inject
    private Instance<Titulaires> titulaires;

    /**
     * First visit: sends the link when the birth date is the one on file. Attempts are never taken back, so that their
     * number does not betray which date was right.
     *
     * @param adresse network address of the request
     * @throws TropDEssais when too many were made lately
     */
    @PermitAll
    public void premiereConnexion(String numero, LocalDate naissance, String adresse) {
        Identite identite = new Identite(Porte.CANDIDAT, numero.strip());
        essais.commencer(Essais.Genre.NAISSANCE, identite, adresse);
        joignable(identite).filter(c -> naissance.equals(naissanceDe(c).orElse(null)))
                .ifPresent(c -> liens.envoyer(c, UsageLien.PREMIERE_CONNEXION, null));
    }

    /**
     * Forgotten password: sends the link to who has chosen one before.
     *
     * @throws TropDEssais when too many were asked for lately
     */
    @PermitAll
    public void motDePasseOublie(String numero, String adresse) {
        Identite identite = new Identite(Porte.CANDIDAT, numero.strip());
        essais.commencer(Essais.Genre.LIEN, identite, adresse);
        joignable(identite).filter(c -> c.getMotDePasse() != null)
                .ifPresent(c -> liens.envoyer(c, UsageLien.MOT_DE_PASSE, null));
    }

    /**
     * Staff send the link on the candidate's behalf; the caller has checked that the candidate lies in her périmètre.
     *
     * @throws CompteSansCourriel when no address is on file
     */
    @RolesAllowed(Roles.DPE)
    public void envoyer(long compteId) {
        Compte compte = Optional.ofNullable(em.find(Compte.class, compteId))
                .filter(c -> c.getPorte() == Porte.CANDIDAT).orElseThrow(Introuvable::new);
        if (joignable(compte.identite()).isEmpty()) {
            throw new CompteSansCourriel();
        }
        liens.envoyer(compte, compte.getMotDePasse() == null ? UsageLien.PREMIERE_CONNEXION : UsageLien.MOT_DE_PASSE, null);
    }

    private Optional<Compte> joignable(Identite identite) {
        return entrees.trouver(identite).filter(c -> !c.estFerme() && c.getCourriel() != null && !c.getCourriel().isBlank());
    }

    private Optional<LocalDate> naissanceDe(Compte compte) {
        return titulaires.stream().filter(t -> t.porte() == compte.getPorte()).findFirst()
                .flatMap(t -> t.naissance(compte.getId()));
    }
}
