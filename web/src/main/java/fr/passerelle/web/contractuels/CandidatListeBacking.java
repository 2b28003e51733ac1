package fr.passerelle.web.contractuels;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Profil;
import fr.passerelle.contractuels.candidatures.CandidatureSearch;
import fr.passerelle.contractuels.candidatures.GenreJustificatif;
import fr.passerelle.contractuels.candidatures.LigneCandidature;
import fr.passerelle.web.noyau.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** "Gestion des contractuels alternants": the candidates of the campaign. */
@Named
@ViewScoped
public class CandidatListeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CandidatureSearch candidatureSearch;
    @Inject
    private Appelant appelant;
    private LazyTable<LigneCandidature> liste;

    @PostConstruct
    void ouvrir() {
        liste = new LazyTable<>(candidatureSearch);
    }

    public LazyTable<LigneCandidature> getListe() {
        return liste;
    }

    /** The kinds of documents the legend explains: that of a handicap only to who may know of it. */
    public List<GenreJustificatif> getGenres() {
        boolean tous = appelant.droits().a(Profil.REFERENT_HANDICAP);
        return Arrays.stream(GenreJustificatif.values()).filter(g -> tous || !g.estSensible()).toList();
    }

    /** Whether the caller may change dossiers, and not only read them. */
    public boolean isGestionnaire() {
        return appelant.droits().a(Profil.DPE);
    }
}
