package fr.passerelle.web.referentiel;

import fr.passerelle.noyau.Introuvable;
import fr.passerelle.referentiel.GenreNomenclature;
import fr.passerelle.referentiel.NomenclatureService;
import fr.passerelle.referentiel.SaisieNomenclature;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Corrects a value of a nomenclature ({@code ?id=}) or adds one ({@code ?genre=}). */
@Named
@ViewScoped
public class NomenclatureFicheBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NomenclatureService service;
    @Inject
    private Messages messages;
    private Long id;
    private GenreNomenclature genre;
    private SaisieNomenclature saisie;

    public void ouvrir() {
        if (id == null && genre == null) {
            throw new Introuvable();
        }
        saisie = id == null ? new SaisieNomenclature(genre) : service.saisie(id);
    }

    public String enregistrer() {
        if (isNouvelle()) {
            service.ajouter(saisie);
        } else {
            service.corriger(saisie);
        }
        messages.reussi("referentiel", "nomenclature_fiche.enregistre", saisie.getCode());
        return "/administration/referentiel/nomenclature/liste?genre=" + saisie.getGenre() + "&faces-redirect=true";
    }

    public boolean isNouvelle() {
        return saisie.getId() == null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public GenreNomenclature getGenre() {
        return genre;
    }

    public void setGenre(GenreNomenclature genre) {
        this.genre = genre;
    }

    public SaisieNomenclature getSaisie() {
        return saisie;
    }
}
