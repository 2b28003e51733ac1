package fr.passerelle.web.referentiel;

import fr.passerelle.referentiel.CalendrierService;
import fr.passerelle.referentiel.GenreNomenclature;
import fr.passerelle.referentiel.LigneNomenclature;
import fr.passerelle.referentiel.NomenclatureSearch;
import fr.passerelle.referentiel.SaisiePeriode;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Corrects or withdraws a school holiday ({@code ?id=}), or enters one that has just been published. */
@Named
@ViewScoped
public class CalendrierFicheBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LISTE = "/administration/referentiel/calendrier/liste?faces-redirect=true";

    @Inject
    private CalendrierService service;
    @Inject
    private NomenclatureSearch nomenclatures;
    @Inject
    private Messages messages;
    private Long id;
    private SaisiePeriode saisie;
    private List<LigneNomenclature> academies;

    public void ouvrir() {
        saisie = id == null ? new SaisiePeriode() : service.saisie(id);
        academies = nomenclatures.actives(GenreNomenclature.ACADEMIE);
    }

    public String enregistrer() {
        if (isNouvelle()) {
            service.ajouter(saisie);
        } else {
            service.corriger(saisie);
        }
        messages.reussi("referentiel", "calendrier_fiche.enregistre", saisie.getLibelle());
        return LISTE;
    }

    public String retirer() {
        service.retirer(saisie.getId());
        messages.reussi("referentiel", "calendrier_fiche.retire", saisie.getLibelle());
        return LISTE;
    }

    public boolean isNouvelle() {
        return saisie.getId() == null;
    }

    public List<LigneNomenclature> getAcademies() {
        return academies;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public SaisiePeriode getSaisie() {
        return saisie;
    }
}
