package fr.passerelle.referentiel;

import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.Tenue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.Map;

/** Corrects a commune: its name, its postal code, where it lies. */
@Stateless
public class CommuneService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Tenue tenue;

    /** The form as it is now, to be shown. */
    @RolesAllowed(Acces.ADMINISTRATEUR)
    public SaisieCommune saisie(long id) {
        return new SaisieCommune(tenue.trouver(Commune.class, id));
    }

    /** @throws CodeDejaPris when the commune already has that postal code with that routing label */
    @RolesAllowed(Acces.ADMINISTRATEUR)
    public void corriger(@Valid SaisieCommune saisie) {
        Commune commune = tenue.trouver(Commune.class, saisie.getId());
        exigerUnique(commune, saisie);
        commune.corriger(saisie, tenue.correction());
        tenue.noter(ActeReferentiel.COMMUNE_CORRIGEE, Reference.a(commune), Map.of("insee", commune.getCodeInsee()));
    }

    private void exigerUnique(Commune commune, SaisieCommune saisie) {
        String codePostal = CodePostal.exiger(saisie.getCodePostal());
        long autres = em.createQuery("""
                select count(c) from Commune c where c.codeInsee = :insee and c.codePostal = :postal
                and c.acheminement = :acheminement and c.id <> :id""", Long.class)
                .setParameter("insee", commune.getCodeInsee()).setParameter("postal", codePostal)
                .setParameter("acheminement", NomCommune.normaliser(saisie.getAcheminement()))
                .setParameter("id", commune.getId()).getSingleResult();
        if (autres > 0) {
            throw new CodeDejaPris(codePostal).sur("codePostal");
        }
    }
}
