package fr.passerelle.contractuels.candidatures;

import fr.passerelle.referentiel.NumeroTelephone;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What the "Fiche d'identification" brings back, with the version that was displayed. */
public class SaisieFiche implements Serializable {

    private static final long serialVersionUID = 1L;

    private long version;
    @NotBlank
    @Email
    @Size(max = 190)
    private String courriel;
    @Size(max = 200)
    private String adresse;
    @Size(max = 5)
    private String codePostal;
    @Size(max = 100)
    private String commune;
    @Size(max = 25)
    private String telephone;
    private SituationFamiliale situationFamiliale;
    @Min(0)
    @Max(20)
    private Integer nombreEnfants;
    @Size(max = 1000)
    private String observations;
    /** Null where the editor may not know it: it then stays as it is. */
    private Boolean handicap;
    private boolean boursier;
    private String discipline;

    public SaisieFiche() {
        // Filled by the form.
    }

    /** The fiche as it is now; {@code handicapLisible} when the editor may know of a handicap. */
    SaisieFiche(Candidature candidature, boolean handicapLisible) {
        Coordonnees coordonnees = candidature.getCoordonnees();
        Situation situation = candidature.getSituation();
        this.version = candidature.getVersion();
        this.courriel = candidature.getCompte().getCourriel();
        this.adresse = coordonnees.getAdresse();
        this.codePostal = coordonnees.getCodePostal();
        this.commune = coordonnees.getCommune();
        this.telephone = NumeroTelephone.ecrire(coordonnees.getTelephone());
        this.situationFamiliale = situation.getFamiliale();
        this.nombreEnfants = situation.getNombreEnfants();
        this.observations = situation.getObservations();
        this.handicap = handicapLisible ? situation.isHandicap() : null;
        this.boursier = situation.isBoursier();
        this.discipline = candidature.getDiscipline();
    }

    /** What it says of the situation; a handicap the editor may not know of stays as it was. */
    Situation situation(Situation presente) {
        return new Situation(situationFamiliale, nombreEnfants, observations, handicap == null ? presente.isHandicap() : handicap,
                boursier);
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getCourriel() {
        return courriel;
    }

    public void setCourriel(String courriel) {
        this.courriel = courriel;
    }

    public String getAdresse() {
        return adresse;
    }

    public void setAdresse(String adresse) {
        this.adresse = adresse;
    }

    public String getCodePostal() {
        return codePostal;
    }

    public void setCodePostal(String codePostal) {
        this.codePostal = codePostal;
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(String commune) {
        this.commune = commune;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public SituationFamiliale getSituationFamiliale() {
        return situationFamiliale;
    }

    public void setSituationFamiliale(SituationFamiliale situationFamiliale) {
        this.situationFamiliale = situationFamiliale;
    }

    public Integer getNombreEnfants() {
        return nombreEnfants;
    }

    public void setNombreEnfants(Integer nombreEnfants) {
        this.nombreEnfants = nombreEnfants;
    }

    public String getObservations() {
        return observations;
    }

    public void setObservations(String observations) {
        this.observations = observations;
    }

    public Boolean getHandicap() {
        return handicap;
    }

    public void setHandicap(Boolean handicap) {
        this.handicap = handicap;
    }

    public boolean isBoursier() {
        return boursier;
    }

    public void setBoursier(boolean boursier) {
        this.boursier = boursier;
    }

    public String getDiscipline() {
        return discipline;
    }

    public void setDiscipline(String discipline) {
        this.discipline = discipline;
    }
}
