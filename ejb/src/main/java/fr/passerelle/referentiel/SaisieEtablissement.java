package fr.passerelle.referentiel;

import fr.passerelle.noyau.SaisieVersionnee;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What an administrator corrects of an {@link Etablissement}, with the version that was displayed. */
public class SaisieEtablissement extends SaisieVersionnee {

    private static final long serialVersionUID = 1L;

    private String uai;
    @NotNull
    private TypeEtablissement type;
    @NotBlank
    @Size(max = 160)
    private String nom;
    @NotNull
    private Secteur secteur;
    @Size(max = 100)
    private String adresse;
    @NotBlank
    private String codePostal;
    @NotBlank
    @Size(max = 50)
    private String commune;
    @DecimalMin("-90")
    @DecimalMax("90")
    private BigDecimal latitude;
    @DecimalMin("-180")
    @DecimalMax("180")
    private BigDecimal longitude;
    private String telephone;
    @Email
    @Size(max = 190)
    private String courriel;
    private String siret;
    @Size(max = 200)
    private String siretMotif;
    private boolean ouvert;

    public SaisieEtablissement() {
    }

    SaisieEtablissement(Etablissement e) {
        super(e.getVersion());
        this.uai = e.getUai();
        this.type = e.getType();
        this.nom = e.getNom();
        this.secteur = e.getSecteur();
        this.adresse = e.getAdresse();
        this.codePostal = e.getCodePostal();
        this.commune = e.getCommune();
        this.latitude = e.getLatitude();
        this.longitude = e.getLongitude();
        this.telephone = NumeroTelephone.ecrire(e.getTelephone());
        this.courriel = e.getCourriel();
        this.siret = e.getSiret();
        this.siretMotif = e.getSiretMotif();
        this.ouvert = e.isOuvert();
    }

    /** @throws TelephoneIllisible unless it is a number or nothing */
    String telephoneRetenu() {
        return telephone == null || telephone.isBlank() ? null
                : NumeroTelephone.lire(telephone).orElseThrow(() -> new TelephoneIllisible().sur("telephone"));
    }

    String siretRetenu() {
        return siret == null ? null : CleDeControle.normaliser(siret);
    }

    /** The reason is kept only as long as the number needs one. */
    String siretMotifRetenu() {
        return siret == null || NumeroSiret.controler(siret).valide() ? null : siretMotif;
    }

    public String getUai() {
        return uai;
    }

    public TypeEtablissement getType() {
        return type;
    }

    public void setType(TypeEtablissement type) {
        this.type = type;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public Secteur getSecteur() {
        return secteur;
    }

    public void setSecteur(Secteur secteur) {
        this.secteur = secteur;
    }

    public String getAdresse() {
        return adresse;
    }

    public void setAdresse(String adresse) {
        this.adresse = Saisie.texte(adresse);
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

    public BigDecimal getLatitude() {
        return latitude;
    }

    public void setLatitude(BigDecimal latitude) {
        this.latitude = latitude;
    }

    public BigDecimal getLongitude() {
        return longitude;
    }

    public void setLongitude(BigDecimal longitude) {
        this.longitude = longitude;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = Saisie.texte(telephone);
    }

    public String getCourriel() {
        return courriel;
    }

    public void setCourriel(String courriel) {
        this.courriel = Saisie.texte(courriel);
    }

    public String getSiret() {
        return siret;
    }

    public void setSiret(String siret) {
        this.siret = Saisie.texte(siret);
    }

    public String getSiretMotif() {
        return siretMotif;
    }

    public void setSiretMotif(String siretMotif) {
        this.siretMotif = Saisie.texte(siretMotif);
    }

    public boolean isOuvert() {
        return ouvert;
    }

    public void setOuvert(boolean ouvert) {
        this.ouvert = ouvert;
    }
}
