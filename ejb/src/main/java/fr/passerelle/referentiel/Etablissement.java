package fr.passerelle.referentiel;

import fr.passerelle.noyau.Correction;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;

/**
 * A collège or a lycée, public or private, known by its UAI. It comes from the ministry's open data; an administrator may
 * correct what the ministry has wrong. A closed one stays on what names it, and is not offered any more.
 */
@Entity
@Table(name = "etablissement")
public class Etablissement {

    @Id
    @Column(length = 8)
    private String uai;
    @Version
    private long version;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private TypeEtablissement type;
    /** The ministry's own label of its kind, finer than the type. */
    @Column(nullable = false, length = 60)
    private String nature;
    @Column(nullable = false, length = 160)
    private String nom;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Secteur secteur;
    @Column(length = 100)
    private String adresse;
    @Column(name = "code_postal", nullable = false, length = 5)
    private String codePostal;
    @Column(nullable = false, length = 50)
    private String commune;
    @Column(name = "code_insee", nullable = false, length = 5)
    private String codeInsee;
    /** Code of the département: {@code 21}, {@code 2A}, {@code 974}. */
    @Column(nullable = false, length = 3)
    private String departement;
    @Column(nullable = false, length = 30)
    private String academie;
    /** Degrees, WGS 84; null where nobody has published where it stands. */
    @Column(precision = 8, scale = 5)
    private BigDecimal latitude;
    @Column(precision = 8, scale = 5)
    private BigDecimal longitude;
    /** Ten digits; null where it is not known. */
    @Column(length = 10)
    private String telephone;
    /** As entered; null where the académie's usual address holds: see {@link CourrielEtablissement}. */
    @Column(length = 190)
    private String courriel;
    /** As published or entered; a few published ones have a wrong key. */
    @Column(length = 14)
    private String siret;
    /** Why a SIRET with a wrong key is kept; null when its key is right. */
    @Column(name = "siret_motif", length = 200)
    private String siretMotif;
    @Column(nullable = false)
    private boolean ouvert;
    @Embedded
    private Correction correction;

    protected Etablissement() {
    }

    /** @param lieu where the corrected address lies: its commune with its département and académie */
    void corriger(SaisieEtablissement saisie, LieuEtablissement lieu, Correction correction) {
        saisie.exigerVersion(version, this.correction);
        this.type = saisie.getType();
        this.nom = saisie.getNom().strip();
        this.secteur = saisie.getSecteur();
        this.adresse = saisie.getAdresse();
        this.codePostal = CodePostal.exiger(saisie.getCodePostal());
        this.codeInsee = lieu.codeInsee();
        this.commune = lieu.commune();
        this.departement = lieu.departement();
        this.academie = lieu.academie();
        this.latitude = saisie.getLatitude();
        this.longitude = saisie.getLongitude();
        this.telephone = saisie.telephoneRetenu();
        this.courriel = saisie.getCourriel();
        this.siret = saisie.siretRetenu();
        this.siretMotif = saisie.siretMotifRetenu();
        this.ouvert = saisie.isOuvert();
        this.correction = correction;
    }

    /** Whether it already stands there, so that the commune need not be looked for. */
    boolean estA(String codePostal, String commune) {
        return this.codePostal.equals(codePostal) && this.commune.equals(commune.strip());
    }

    /** Where it stands as long as its address is not corrected. */
    LieuEtablissement lieu() {
        return new LieuEtablissement(codeInsee, commune, departement, academie);
    }

    public String getUai() {
        return uai;
    }

    public long getVersion() {
        return version;
    }

    public TypeEtablissement getType() {
        return type;
    }

    public String getNature() {
        return nature;
    }

    public String getNom() {
        return nom;
    }

    public Secteur getSecteur() {
        return secteur;
    }

    public String getAdresse() {
        return adresse;
    }

    public String getCodePostal() {
        return codePostal;
    }

    public String getCommune() {
        return commune;
    }

    public String getCodeInsee() {
        return codeInsee;
    }

    public String getDepartement() {
        return departement;
    }

    public String getAcademie() {
        return academie;
    }

    public BigDecimal getLatitude() {
        return latitude;
    }

    public BigDecimal getLongitude() {
        return longitude;
    }

    public String getTelephone() {
        return telephone;
    }

    public String getCourriel() {
        return courriel;
    }

    public String getSiret() {
        return siret;
    }

    public String getSiretMotif() {
        return siretMotif;
    }

    public boolean isOuvert() {
        return ouvert;
    }
}
