package fr.passerelle.contractuels.resultats;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.Tenue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Map;

/** Keeps the notice of the régime de Sécurité sociale, for the DPE who manages every discipline: all candidates read the same. */
@Stateless
public class NoticeService {

    @Inject
    private Contrats contrats;
    @Inject
    private Appelant appelant;
    @Inject
    private Tenue tenue;

    /** The form as it is now, to be shown; who holds some disciplines only reads it. */
    @RolesAllowed(Roles.DPE)
    public SaisieNotice saisie() {
        return new SaisieNotice(contrats.notice());
    }

    /** Whether the caller may correct it, and does not only read it. */
    @RolesAllowed(Roles.DPE)
    public boolean modifiable() {
        return appelant.droits().a(Perimetre.tout(), Profil.DPE);
    }

    /**
     * @throws LienSansLibelle when the link or its words are missing
     * @throws LienIllisible unless the link is an address in https
     * @throws fr.passerelle.noyau.ModifieEntreTemps when somebody has corrected it since it was displayed
     */
    @RolesAllowed(Roles.DPE)
    public void corriger(@Valid SaisieNotice saisie) {
        exigerTout();
        NoticeAffiliation notice = contrats.notice();
        notice.corriger(saisie, tenue.correction());
        tenue.noter(ActeContractuels.NOTICE_CORRIGEE, Reference.a(notice), Map.of());
    }

    private void exigerTout() {
        appelant.exiger(Perimetre.tout(), Profil.DPE);
    }
}
