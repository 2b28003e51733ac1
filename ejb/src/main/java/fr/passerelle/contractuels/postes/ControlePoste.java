package fr.passerelle.contractuels.postes;

import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.nomenclatures.DisciplineInconnue;
import fr.passerelle.contractuels.nomenclatures.NatureSupportInconnue;
import fr.passerelle.contractuels.nomenclatures.TypePosteInconnu;
import fr.passerelle.referentiel.DisciplineSearch;
import fr.passerelle.referentiel.EtablissementSearch;
import fr.passerelle.referentiel.GenreNomenclature;
import fr.passerelle.referentiel.LigneEtablissement;
import fr.passerelle.referentiel.NomenclatureSearch;
import fr.passerelle.referentiel.NumeroInvalide;
import fr.passerelle.referentiel.NumeroUai;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What a post names must exist: its school by key and in the directory, its discipline, its type, the nature of its support. */
@ApplicationScoped
class ControlePoste {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private EtablissementSearch etablissements;
    @Inject
    private DisciplineSearch disciplines;
    @Inject
    private NomenclatureSearch nomenclatures;

    /**
     * Writes the RNE as the directory does.
     *
     * @throws NumeroInvalide when its key is wrong
     * @throws EtablissementInconnu when no open establishment bears it
     * @throws NatureSupportInconnue when the nomenclature has no such code
     */
    void controler(SaisiePoste saisie) {
        try {
            saisie.setUai(new NumeroUai(saisie.getUai()).valeur());
        } catch (NumeroInvalide faux) {
            throw faux.sur("uai");
        }
        if (etablissements.parUai(saisie.getUai()).filter(LigneEtablissement::ouvert).isEmpty()) {
            throw new EtablissementInconnu(saisie.getUai());
        }
        if (saisie.getNature() != null && nomenclatures.parCode(GenreNomenclature.NATURE_SUPPORT, saisie.getNature()).isEmpty()) {
            throw new NatureSupportInconnue(saisie.getNature());
        }
    }

    /**
     * What cannot be changed afterwards.
     *
     * @throws PosteDejaPris when another post of the campaign bears the identifiant
     * @throws DisciplineInconnue unless an active discipline bears the code
     * @throws TypePosteInconnu unless an active type bears the code
     */
    void controlerNouveau(Campagne campagne, SaisiePoste saisie) {
        if (disciplines.parCode(saisie.getDiscipline()).filter(d -> d.active()).isEmpty()) {
            throw new DisciplineInconnue(saisie.getDiscipline()).sur("discipline");
        }
        if (compter("select count(t) from TypePoste t where t.actif = true and t.code = ?1", saisie.getTypePoste()) == 0) {
            throw new TypePosteInconnu(saisie.getTypePoste()).sur("typePoste");
        }
        if (compter("select count(p) from Poste p where p.identifiant = ?1 and p.campagne = ?2", saisie.getIdentifiant().strip(), campagne) > 0) {
            throw new PosteDejaPris(saisie.getIdentifiant().strip());
        }
    }

    private long compter(String jpql, Object... valeurs) {
        var requete = em.createQuery(jpql, Long.class);
        for (int i = 0; i < valeurs.length; i++) {
            requete.setParameter(i + 1, valeurs[i]);
        }
        return requete.getSingleResult();
    }
}
