package fr.passerelle.web.comptes;

import fr.passerelle.comptes.CompteService;
import fr.passerelle.comptes.FicheCompte;
import fr.passerelle.comptes.HabilitationService;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Porte;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.SaisieHabilitation;
import fr.passerelle.referentiel.DisciplineSearch;
import fr.passerelle.referentiel.LigneDiscipline;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** One member of staff: what she may do, given and ended here. */
@Named
@ViewScoped
public class CompteFicheBacking implements Serializable {

    private static final String LOT = "comptes";

    @Inject
    private CompteService compteService;
    @Inject
    private HabilitationService habilitationService;
    @Inject
    private DisciplineSearch disciplineSearch;
    @Inject
    private Messages messages;
    private Long id;
    private FicheCompte fiche;
    private SaisieHabilitation saisie;
    private List<Perimetre.Genre> genres;
    private List<LigneDiscipline> disciplines;
    private FicheCompte.LigneHabilitation choisie;

    /** The address's number is not declared required: a partial update forgets it, and the next act would be refused. */
    public void ouvrir() {
        fiche = compteService.lire(id == null ? 0 : id);
        saisie = habilitationService.nouvelle();
        genres = habilitationService.genres();
        disciplines = disciplineSearch.actives();
        choisie = null;
    }

    public String donner() {
        habilitationService.donner(id, saisie);
        messages.reussi(LOT, "compte_fiche.donnee", fiche.nomAffiche());
        return ici();
    }

    /** Asks for confirmation before ending that one. */
    public void choisir(FicheCompte.LigneHabilitation habilitation) {
        choisie = habilitation;
    }

    /** Whatever comes of it, the question is over. */
    public String finir() {
        long finie = choisie.id();
        choisie = null;
        habilitationService.finir(finie);
        messages.reussi(LOT, "compte_fiche.finie", fiche.nomAffiche());
        return ici();
    }

    public String fermer() {
        compteService.fermer(id);
        messages.reussi(LOT, "compte_fiche.ferme", fiche.nomAffiche());
        return ici();
    }

    public String rouvrir() {
        compteService.rouvrir(id);
        messages.reussi(LOT, "compte_fiche.rouvert", fiche.nomAffiche());
        return ici();
    }

    private String ici() {
        return "/administration/comptes/fiche?faces-redirect=true&id=" + id;
    }

    public List<Profil> getProfils() {
        return Arrays.stream(Profil.values()).filter(p -> p.porte() == Porte.PERSONNEL).toList();
    }

    public List<Perimetre.Genre> getGenres() {
        return genres;
    }

    public List<LigneDiscipline> getDisciplines() {
        return disciplines;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public FicheCompte getFiche() {
        return fiche;
    }

    public SaisieHabilitation getSaisie() {
        return saisie;
    }

    public FicheCompte.LigneHabilitation getChoisie() {
        return choisie;
    }
}
