package fr.passerelle.contractuels.postes;

import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.Tenue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.Map;

/** Creates, changes, takes away and puts back posts, for the DOS ("Gestion des postes"), while the management is open. */
@Stateless
public class PosteService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Postes postes;
    @Inject
    private SupportsPris pris;
    @Inject
    private ControlePoste controle;
    @Inject
    private Tenue tenue;

    /** The form as it is now, to be shown. */
    @RolesAllowed({Roles.DOS, Roles.DPE})
    public SaisiePoste saisie(long id) {
        return new SaisiePoste(postes.celui(id, Profil.DOS, Profil.DPE));
    }

    /** The form of a new post. */
    @RolesAllowed(Roles.DOS)
    public SaisiePoste nouveau() {
        return new SaisiePoste();
    }

    /** The form of a new post that begins as that one is. */
    @RolesAllowed(Roles.DOS)
    public SaisiePoste copie(long id) {
        return new SaisiePoste(postes.celui(id, Profil.DOS)).copie();
    }

    /**
     * @return the number of the new post
     * @throws LectureSeule outside the management
     * @throws PosteDejaPris when another post of the campaign bears the identifiant
     */
    @RolesAllowed(Roles.DOS)
    public Long creer(@Valid SaisiePoste saisie) {
        Campagne campagne = postes.pourCreer(saisie.getDiscipline());
        controle.controlerNouveau(campagne, saisie);
        controle.controler(saisie);
        Poste poste = new Poste(campagne, saisie, tenue.correction());
        em.persist(poste);
        noter(ActeContractuels.POSTE_CREE, poste);
        return poste.getId();
    }

    /**
     * @throws PosteOccupe when fewer supports would be left than are taken
     * @throws fr.passerelle.noyau.ModifieEntreTemps when somebody has changed it since it was displayed
     */
    @RolesAllowed(Roles.DOS)
    public void modifier(@Valid SaisiePoste saisie) {
        Poste poste = postes.celuiAModifier(saisie.getId());
        controle.controler(saisie);
        poste.modifier(saisie, () -> pris.sur(poste), tenue.correction());
        noter(ActeContractuels.POSTE_MODIFIE, poste);
    }

    /** @throws PosteOccupe when somebody is affected to it */
    @RolesAllowed(Roles.DOS)
    public void supprimer(long id) {
        Poste poste = postes.celuiAModifier(id);
        if (poste.supprimer(pris.sur(poste), tenue.correction())) {
            noter(ActeContractuels.POSTE_SUPPRIME, poste);
        }
    }

    @RolesAllowed(Roles.DOS)
    public void retablir(long id) {
        Poste poste = postes.celuiAModifier(id);
        if (poste.retablir(tenue.correction())) {
            noter(ActeContractuels.POSTE_RETABLI, poste);
        }
    }

    private void noter(ActeContractuels acte, Poste poste) {
        tenue.noter(acte, Reference.a(poste), Map.of("identifiant", poste.getIdentifiant()));
    }
}
