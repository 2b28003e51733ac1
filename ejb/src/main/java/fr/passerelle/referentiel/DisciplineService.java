package fr.passerelle.referentiel;

import fr.passerelle.noyau.AccesRefuse;
import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.Tenue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.regex.Pattern;

/** Creates and corrects disciplines, for who keeps them ({@link DisciplinesTenues}). */
@Stateless
public class DisciplineService {

    private static final Pattern CODE = Pattern.compile("[A-Z][0-9A-Z]{4}");

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DisciplinesTenues tenues;
    @Inject
    private Tenue tenue;

    /** The form as it is now, to be shown; who does not keep that discipline only reads it. */
    @RolesAllowed({Acces.ADMINISTRATEUR, Acces.DPE})
    public SaisieDiscipline saisie(long id) {
        return new SaisieDiscipline(tenue.trouver(Discipline.class, id));
    }

    /** The form of a new discipline. */
    @RolesAllowed({Acces.ADMINISTRATEUR, Acces.DPE})
    public SaisieDiscipline nouvelle() {
        exiger(tenues.tientToutes());
        return new SaisieDiscipline();
    }

    /**
     * @return the number of the new discipline
     * @throws CodeInvalide unless the code is a letter and four signs
     * @throws CodeDejaPris when another discipline bears that code
     */
    @RolesAllowed({Acces.ADMINISTRATEUR, Acces.DPE})
    public Long creer(@Valid SaisieDiscipline saisie) {
        exiger(tenues.tientToutes());
        String code = CleDeControle.normaliser(saisie.getCode());
        if (!CODE.matcher(code).matches()) {
            throw new CodeInvalide("discipline.code").sur("code");
        }
        if (existe(code)) {
            throw new CodeDejaPris(code);
        }
        Discipline discipline = new Discipline(code, saisie.getLibelle().strip(), saisie.getFonction());
        em.persist(discipline);
        tenue.noter(ActeReferentiel.DISCIPLINE_CREEE, Reference.a(discipline), Map.of("code", code));
        return discipline.getId();
    }

    @RolesAllowed({Acces.ADMINISTRATEUR, Acces.DPE})
    public void corriger(@Valid SaisieDiscipline saisie) {
        Discipline discipline = tenue.trouver(Discipline.class, saisie.getId());
        exiger(tenues.tient(discipline.getCode()));
        discipline.corriger(saisie, tenue.correction());
        tenue.noter(ActeReferentiel.DISCIPLINE_CORRIGEE, Reference.a(discipline), Map.of("code", discipline.getCode()));
    }

    private static void exiger(boolean tenue) {
        if (!tenue) {
            throw new AccesRefuse();
        }
    }

    private boolean existe(String code) {
        return em.createQuery("select count(d) from Discipline d where d.code = :code", Long.class)
                .setParameter("code", code).getSingleResult() > 0;
    }
}
