package fr.passerelle.contractuels.contrats;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.nomenclatures.TypePoste;
import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.Tenue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** "Rémunération": enters, corrects and withdraws pay rows, for who holds every discipline: they serve them all. */
@Stateless
public class RemunerationService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Remunerations remunerations;
    @Inject
    private Appelant appelant;
    @Inject
    private Tenue tenue;

    /** The form as it is now, to be shown; who holds one discipline only reads it. */
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    public SaisieBareme saisie(long id) {
        return new SaisieBareme(tenue.trouver(BaremeRemuneration.class, id));
    }

    /** The form of a new row. */
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    public SaisieBareme nouveau() {
        exigerTout();
        return new SaisieBareme();
    }

    /** Whether the caller may enter and correct rows, and does not only read them. */
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    public boolean modifiables() {
        return appelant.droits().a(Perimetre.tout(), Profil.DPE, Profil.ADMINISTRATEUR);
    }

    /** Labels of the types of post, by code. */
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    public Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        em.createQuery("select t from TypePoste t order by t.libelle, t.code", TypePoste.class).getResultList()
                .forEach(t -> types.put(t.getCode(), t.getLibelle()));
        return types;
    }

    /** The types of post, or the point, whose rows leave days between them. */
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    public List<LacunesType> lacunes() {
        return remunerations.parType().entrySet().stream().map(e -> new LacunesType(e.getKey(), Lacune.entre(e.getValue())))
                .filter(l -> !l.lacunes().isEmpty()).toList();
    }

    /**
     * @throws BaremeIncomplet when its nature asks for something that was not typed
     * @throws BaremeQuiChevauche when another row of the same thing holds on some of these days
     */
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    public Long ajouter(@Valid SaisieBareme saisie) {
        exigerTout();
        BaremeRemuneration ligne = nouvelle(saisie, remunerations.tenir());
        em.persist(ligne);
        noter(ActeContractuels.BAREME_AJOUTE, ligne);
        return ligne.getId();
    }

    /**
     * Refuses as {@link #ajouter} does.
     *
     * @throws fr.passerelle.noyau.ModifieEntreTemps when somebody has changed it since it was displayed
     */
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    public void corriger(@Valid SaisieBareme saisie) {
        exigerTout();
        List<BaremeRemuneration> presentes = remunerations.tenir();
        BaremeRemuneration ligne = tenue.trouver(BaremeRemuneration.class, saisie.getId());
        nouvelle(saisie, presentes);
        ligne.corriger(saisie, tenue.correction());
        noter(ActeContractuels.BAREME_CORRIGE, ligne);
    }

    /** Withdraws a row entered by mistake. */
    @RolesAllowed({Roles.DPE, Roles.ADMINISTRATEUR})
    public void retirer(long id) {
        exigerTout();
        BaremeRemuneration ligne = tenue.trouver(BaremeRemuneration.class, id);
        noter(ActeContractuels.BAREME_RETIRE, ligne);
        em.remove(ligne);
    }

    /** As typed, once it is known to overlap none of those present, itself left out. */
    private BaremeRemuneration nouvelle(SaisieBareme saisie, List<BaremeRemuneration> presentes) {
        BaremeRemuneration voulue = new BaremeRemuneration(saisie.typePosteUtile(), saisie.bareme(), tenue.correction());
        presentes.stream().filter(b -> !Objects.equals(b.getId(), saisie.getId()) && b.chevauche(voulue)).findFirst().ifPresent(b -> {
            throw new BaremeQuiChevauche(b.getDebut(), b.getFin());
        });
        return voulue;
    }

    private void exigerTout() {
        appelant.exiger(Perimetre.tout(), Profil.DPE, Profil.ADMINISTRATEUR);
    }

    private void noter(ActeContractuels acte, BaremeRemuneration ligne) {
        tenue.noter(acte, Reference.a(ligne), Map.of("nature", ligne.getNature(), "debut", ligne.getDebut()));
    }
}
