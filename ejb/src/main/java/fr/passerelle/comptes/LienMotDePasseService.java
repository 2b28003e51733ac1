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
    private EnvoiLienService envoi;
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
        envoi.premiereConnexion(identite, naissance);
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
        envoi.motDePasseOublie(identite);
    }

    /**
     * Staff send the link on behalf of a candidate of their périmètre.
     *
     * @throws CompteSansCourriel when no address is on file
     */
    @RolesAllowed(Roles.DPE)
    public void envoyer(long compteId) {
        Compte compte = Optional.ofNullable(em.find(Compte.class, compteId))
                .filter(c -> c.getPorte() == Porte.CANDIDAT).orElseThrow(Introuvable::new);
        titulaires.stream().filter(t -> t.porte() == Porte.CANDIDAT).forEach(t -> t.exigerGestion(compteId));
        if (entrees.joignable(compte.identite()).isEmpty()) {
            throw new CompteSansCourriel();
        }
        liens.envoyer(compte, compte.getMotDePasse() == null ? UsageLien.PREMIERE_CONNEXION : UsageLien.MOT_DE_PASSE);
    }
}
