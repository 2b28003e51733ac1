package fr.passerelle.web.referentiel;

import fr.passerelle.noyau.Textes;
import fr.passerelle.referentiel.CourrielEtablissement;
import fr.passerelle.referentiel.EtablissementService;
import fr.passerelle.referentiel.Position;
import fr.passerelle.referentiel.SaisieEtablissement;
import fr.passerelle.referentiel.Secteur;
import fr.passerelle.referentiel.TypeEtablissement;
import fr.passerelle.web.noyau.Messages;
import fr.passerelle.web.noyau.PointPlan;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** Corrects an establishment. */
@Named
@ViewScoped
public class EtablissementFicheBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EtablissementService service;
    @Inject
    private Messages messages;
    private String uai;
    private SaisieEtablissement saisie;
    /** Where it is said to be, as long as what is being typed is not recorded. */
    private PointPlan point;

    public void ouvrir() {
        saisie = service.saisie(uai);
        point = PointPlan.etablissement(saisie.getNom(), adresse(),
                Position.de(saisie.getLatitude(), saisie.getLongitude()).orElse(null));
    }

    private String adresse() {
        String commune = saisie.getCodePostal() + " " + saisie.getCommune();
        return saisie.getAdresse() == null ? commune : saisie.getAdresse() + ", " + commune;
    }

    public String enregistrer() {
        service.corriger(saisie);
        messages.reussi("referentiel", "etablissement_fiche.enregistre", saisie.getNom());
        return "/administration/referentiel/etablissement/liste?faces-redirect=true";
    }

    public List<PointPlan> getPoints() {
        return List.of(point);
    }

    public boolean isSitue() {
        return point.ou() != null;
    }

    /** What an address left empty means. */
    public String getAideCourriel() {
        return CourrielEtablissement.de(uai, null)
                .map(habituelle -> Textes.texte("referentiel", Locale.FRENCH, "etablissement_fiche.courriel.aide", habituelle))
                .orElseGet(() -> Textes.texte("referentiel", Locale.FRENCH, "etablissement_fiche.courriel.aucune"));
    }

    public TypeEtablissement[] getTypes() {
        return TypeEtablissement.values();
    }

    public Secteur[] getSecteurs() {
        return Secteur.values();
    }

    public String getUai() {
        return uai;
    }

    public void setUai(String uai) {
        this.uai = uai;
    }

    public SaisieEtablissement getSaisie() {
        return saisie;
    }
}
