package fr.passerelle.referentiel;

import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.Tenue;
import fr.passerelle.referentiel.PeriodeScolaire.Territoire;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Set;

/** Enters the school holidays as they are published, and corrects them. */
@Stateless
public class CalendrierService {

    private static final Set<String> ZONES = Set.of("A", "B", "C");

    @PersistenceContext
    private EntityManager em;
    @Inject
    private NomenclatureSearch nomenclatures;
    @Inject
    private Tenue tenue;

    /** The form as it is now, to be shown. */
    @RolesAllowed(Acces.ADMINISTRATEUR)
    public SaisiePeriode saisie(long id) {
        return new SaisiePeriode(tenue.trouver(PeriodeScolaire.class, id));
    }

    /**
     * @throws TerritoireInconnu   unless it is for a zone or a known académie
     * @throws PeriodeQuiChevauche when the same people already have a holiday on some of these days
     */
    @RolesAllowed(Acces.ADMINISTRATEUR)
    public Long ajouter(@Valid SaisiePeriode saisie) {
        exigerTerritoire(saisie);
        PeriodeScolaire periode = new PeriodeScolaire(saisie);
        exigerLibre(periode, -1);
        em.persist(periode);
        noter(ActeReferentiel.PERIODE_SCOLAIRE_AJOUTEE, periode);
        return periode.getId();
    }

    /** Refuses as {@link #ajouter} does. */
    @RolesAllowed(Acces.ADMINISTRATEUR)
    public void corriger(@Valid SaisiePeriode saisie) {
        exigerTerritoire(saisie);
        PeriodeScolaire periode = tenue.trouver(PeriodeScolaire.class, saisie.getId());
        exigerLibre(new PeriodeScolaire(saisie), periode.getId());
        periode.corriger(saisie, tenue.correction());
        noter(ActeReferentiel.PERIODE_SCOLAIRE_CORRIGEE, periode);
    }

    /** Withdraws a period entered by mistake. */
    @RolesAllowed(Acces.ADMINISTRATEUR)
    public void retirer(long id) {
        PeriodeScolaire periode = tenue.trouver(PeriodeScolaire.class, id);
        noter(ActeReferentiel.PERIODE_SCOLAIRE_RETIREE, periode);
        em.remove(periode);
    }

    private void exigerTerritoire(SaisiePeriode saisie) {
        boolean connu = Territoire.de(saisie.getCode()) == Territoire.ZONE ? ZONES.contains(saisie.getCode())
                : nomenclatures.parCode(GenreNomenclature.ACADEMIE, saisie.getCode()).isPresent();
        if (!connu) {
            throw new TerritoireInconnu();
        }
    }

    private void exigerLibre(PeriodeScolaire periode, long saufId) {
        em.createQuery("""
                select p from PeriodeScolaire p where p.territoire = :territoire and p.code = :code
                and p.population = :population and p.id <> :id""", PeriodeScolaire.class)
                .setParameter("territoire", periode.getTerritoire()).setParameter("code", periode.getCode())
                .setParameter("population", periode.getPopulation()).setParameter("id", saufId).getResultStream()
                .filter(periode::chevauche).findFirst().ifPresent(autre -> {
                    throw new PeriodeQuiChevauche(autre);
                });
    }

    private void noter(ActeReferentiel acte, PeriodeScolaire p) {
        tenue.noter(acte, Reference.a(p), Map.of("code", p.getCode(), "debut", p.getDebut()));
    }
}
