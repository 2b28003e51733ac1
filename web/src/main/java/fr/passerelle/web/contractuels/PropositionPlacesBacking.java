package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.propositions.LecturePropositionService;
import fr.passerelle.contractuels.propositions.PlaceLibre;
import fr.passerelle.contractuels.propositions.PlacesSearch;
import fr.passerelle.contractuels.propositions.VueProposition;
import fr.passerelle.noyau.Choisis;
import fr.passerelle.web.noyau.LazyTable;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;

/** The supports that a proposition leaves free ({@code ?id=}, or the last one). */
@Named
@ViewScoped
public class PropositionPlacesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LecturePropositionService lecturePropositionService;
    @Inject
    private PlacesSearch placesSearch;
    private Long id;
    private LazyTable<PlaceLibre> liste;
    /** Null until it is read; what is read may be that there is none. */
    private transient Optional<VueProposition> lue;

    /** Null when none was computed yet. */
    public VueProposition getVue() {
        if (lue == null) {
            lue = lecturePropositionService.de(id);
        }
        return lue.orElse(null);
    }

    public LazyTable<PlaceLibre> getListe() {
        if (liste == null) {
            Long montree = getVue() == null ? null : getVue().id();
            liste = new LazyTable<>(new Choisis<>(placesSearch, montree), "places:" + montree);
        }
        return liste;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
