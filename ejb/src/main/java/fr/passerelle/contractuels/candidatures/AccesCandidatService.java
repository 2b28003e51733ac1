package fr.passerelle.contractuels.candidatures;

import fr.passerelle.comptes.LienMotDePasseService;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** "Réinitialisation de mot de passe": the DPE sends a candidate the link by which she chooses another one. */
@Stateless
public class AccesCandidatService {

    @Inject
    private Dossiers dossiers;
    @Inject
    private LienMotDePasseService liens;

    /** @return the address the link was sent to */
    @RolesAllowed(Roles.DPE)
    public String reinitialiser(long candidature) {
        Candidature trouvee = dossiers.celui(candidature, Profil.DPE);
        liens.envoyer(trouvee.getCompte().getId());
        return trouvee.getCompte().getCourriel();
    }
}
