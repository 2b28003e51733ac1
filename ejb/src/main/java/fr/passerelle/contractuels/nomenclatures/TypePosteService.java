package fr.passerelle.contractuels.nomenclatures;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.Tenue;
import fr.passerelle.referentiel.CodeDejaPris;
import fr.passerelle.referentiel.CodeInvalide;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Creates, corrects, closes and opens again types of posts, for who holds every discipline: they serve them all. */
@Stateless
public class TypePosteService {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{2,20}");

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;
    @Inject
    private Tenue tenue;

    /** The form as it is now, to be shown; who holds one discipline only reads it. */
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    public SaisieTypePoste saisie(long id) {
        return new SaisieTypePoste(tenue.trouver(TypePoste.class, id));
    }

    /** The form of a new type. */
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    public SaisieTypePoste nouveau() {
        exigerTout();
        return new SaisieTypePoste();
    }

    /** Whether the caller may create and correct types, and does not only read them. */
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    public boolean modifiables() {
        return appelant.droits().a(Perimetre.tout(), Profil.DPE, Profil.ADMINISTRATEUR);
    }

    /**
     * @return the number of the new type
     * @throws CodeInvalide unless the code is of two to twenty capitals, digits or underscores
     * @throws CodeDejaPris when another type bears that code
     * @throws LibelleTypePosteDejaPris when another type is named so
     */
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    public Long creer(@Valid SaisieTypePoste saisie) {
        exigerTout();
        String code = saisie.getCode().strip().toUpperCase(Locale.ROOT);
        if (!CODE.matcher(code).matches()) {
            throw new CodeInvalide("contractuels.type.poste.code").sur("code");
        }
        List<TypePoste> presents = presents();
        if (presents.stream().anyMatch(t -> t.getCode().equals(code))) {
            throw new CodeDejaPris(code);
        }
        exigerLibelleLibre(saisie, code, presents);
        TypePoste type = new TypePoste(code, saisie.getLibelle().strip(), saisie.getHeuresService());
        em.persist(type);
        noter(ActeContractuels.TYPE_POSTE_CREE, type);
        return type.getId();
    }

    /**
     * @throws DernierTypePoste when it closes the only type that is open
     * @throws LibelleTypePosteDejaPris when another type is named so
     * @throws fr.passerelle.noyau.ModifieEntreTemps when somebody has changed it since it was displayed
     */
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    public void corriger(@Valid SaisieTypePoste saisie) {
        exigerTout();
        List<TypePoste> presents = presents();
        TypePoste type = tenue.trouver(TypePoste.class, saisie.getId());
        exigerLibelleLibre(saisie, type.getCode(), presents);
        type.corriger(saisie, presents.stream().noneMatch(t -> t.estActif() && t != type), tenue.correction());
        noter(ActeContractuels.TYPE_POSTE_CORRIGE, type);
    }

    private void exigerTout() {
        appelant.exiger(Perimetre.tout(), Profil.DPE, Profil.ADMINISTRATEUR);
    }

    /** All of them, locked until the end of the transaction: two editors cannot close the last two at the same time. */
    private List<TypePoste> presents() {
        return em.createQuery("select t from TypePoste t order by t.id", TypePoste.class).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private static void exigerLibelleLibre(SaisieTypePoste saisie, String code, List<TypePoste> presents) {
        String libelle = saisie.getLibelle().strip();
        presents.stream().filter(t -> !t.getCode().equals(code) && t.getLibelle().equalsIgnoreCase(libelle)).findFirst().ifPresent(t -> {
            throw new LibelleTypePosteDejaPris(libelle, t.getCode());
        });
    }

    private void noter(ActeContractuels acte, TypePoste type) {
        tenue.noter(acte, Reference.a(type), Map.of("code", type.getCode()));
    }
}
