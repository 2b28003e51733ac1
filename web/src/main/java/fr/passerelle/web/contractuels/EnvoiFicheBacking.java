package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.envois.EnvoiResultatsService;
import fr.passerelle.contractuels.envois.GenreEnvoi;
import fr.passerelle.contractuels.envois.LectureEnvoiService;
import fr.passerelle.contractuels.envois.VueEnvoi;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;

/** One sending of results, read before it leaves. */
@Named
@ViewScoped
public class EnvoiFicheBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LectureEnvoiService lectureEnvoiService;
    @Inject
    private EnvoiResultatsService envoiResultatsService;
    @Inject
    private Messages messages;
    private GenreEnvoi genre;
    private String discipline;
    private VueEnvoi vue;

    public void ouvrir(GenreEnvoi genre) {
        this.genre = genre;
        vue = lectureEnvoiService.vue(genre, discipline);
    }

    public String envoyer() {
        int ecrits = envoiResultatsService.envoyer(genre, discipline, vue.dernier());
        messages.reussi("envois", "envoi_fiche.envoye", ecrits);
        return getListe() + "?faces-redirect=true";
    }

    /** Address of the list it is opened from. */
    public String getListe() {
        return "/contractuels/envoi-" + genre.name().toLowerCase(Locale.ROOT) + "/liste";
    }

    public VueEnvoi getVue() {
        return vue;
    }

    public String getDiscipline() {
        return discipline;
    }

    public void setDiscipline(String discipline) {
        this.discipline = discipline;
    }
}
