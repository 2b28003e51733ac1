package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.candidatures.ConsultationSearch;
import fr.passerelle.contractuels.candidatures.GenreJustificatif;
import fr.passerelle.contractuels.candidatures.LigneConsultation;
import fr.passerelle.web.noyau.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** "Consultation des candidats": the candidates of an inspector's disciplines. */
@Named
@ViewScoped
public class ConsultationListeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConsultationSearch consultationSearch;
    private LazyTable<LigneConsultation> liste;

    @PostConstruct
    void ouvrir() {
        liste = new LazyTable<>(consultationSearch);
    }

    public LazyTable<LigneConsultation> getListe() {
        return liste;
    }

    /** The kinds of documents that lines and legend show. */
    public List<GenreJustificatif> getGenres() {
        return LigneConsultation.GENRES;
    }
}
