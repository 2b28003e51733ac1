package fr.passerelle.contractuels.candidatures;

import fr.passerelle.referentiel.NumeroTelephone;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** Where the candidate lives and is called; any part may be missing until the dossier is complete. */
@Embeddable
public class Coordonnees {

    @Column(length = 200)
    private String adresse;
    @Column(name = "code_postal", length = 5)
    private String codePostal;
    @Column(length = 100)
    private String commune;
    /** Ten digits without separators. */
    @Column(length = 10)
    private String telephone;

    protected Coordonnees() {
    }

    /** Blanks count as missing; {@code telephone} is in its normal form ({@link NumeroTelephone}). */
    public Coordonnees(String adresse, String codePostal, String commune, String telephone) {
        this.adresse = rempli(adresse);
        this.codePostal = rempli(codePostal);
        this.commune = rempli(commune);
        this.telephone = rempli(telephone);
    }

    public static Coordonnees inconnues() {
        return new Coordonnees();
    }

    boolean memeAdresse(Coordonnees autres) {
        return Objects.equals(adresse, autres.adresse) && Objects.equals(codePostal, autres.codePostal)
                && Objects.equals(commune, autres.commune);
    }

    boolean memeTelephone(Coordonnees autres) {
        return Objects.equals(telephone, autres.telephone);
    }

    Coordonnees avecAdresseDe(Coordonnees autres) {
        return new Coordonnees(autres.adresse, autres.codePostal, autres.commune, telephone);
    }

    Coordonnees avecTelephoneDe(Coordonnees autres) {
        return new Coordonnees(adresse, codePostal, commune, autres.telephone);
    }

    private static String rempli(String saisie) {
        return saisie == null || saisie.isBlank() ? null : saisie.strip();
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

    public String getTelephone() {
        return telephone;
    }
}
