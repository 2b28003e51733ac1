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
import java.util.regex.Pattern;

/** Adds and corrects values of the nomenclatures. */
@Stateless
public class NomenclatureService {

    private static final Pattern CODE = Pattern.compile("[\\p{L}0-9][\\p{L}0-9 .-]{0,29}");

    @PersistenceContext
    private EntityManager em;
    @Inject
    private NomenclatureSearch nomenclatures;
    @Inject
    private Tenue tenue;

    /** The form as it is now, to be shown. */
    @RolesAllowed(Acces.ADMINISTRATEUR)
    public SaisieNomenclature saisie(long id) {
        return new SaisieNomenclature(tenue.trouver(ValeurNomenclature.class, id));
    }

    /** @throws CodeDejaPris when the nomenclature already has that code */
    @RolesAllowed(Acces.ADMINISTRATEUR)
    public Long ajouter(@Valid SaisieNomenclature saisie) {
        String code = saisie.getCode().strip();
        if (!CODE.matcher(code).matches()) {
            throw new CodeInvalide("nomenclature.code").sur("code");
        }
        if (nomenclatures.parCode(saisie.getGenre(), code).isPresent()) {
            throw new CodeDejaPris(code);
        }
        ValeurNomenclature valeur = new ValeurNomenclature(code, saisie);
        em.persist(valeur);
        noter(ActeReferentiel.NOMENCLATURE_AJOUTEE, valeur);
        return valeur.getId();
    }

    @RolesAllowed(Acces.ADMINISTRATEUR)
    public void corriger(@Valid SaisieNomenclature saisie) {
        ValeurNomenclature valeur = tenue.trouver(ValeurNomenclature.class, saisie.getId());
        valeur.corriger(saisie, tenue.correction());
        noter(ActeReferentiel.NOMENCLATURE_CORRIGEE, valeur);
    }

    private void noter(ActeReferentiel acte, ValeurNomenclature valeur) {
        tenue.noter(acte, Reference.a(valeur), Map.of("genre", valeur.getGenre(), "code", valeur.getCode()));
    }
}
