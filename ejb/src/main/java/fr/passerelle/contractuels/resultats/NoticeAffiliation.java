package fr.passerelle.contractuels.resultats;

import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.regex.Pattern;

/** What who has accepted a contract reads of the régime de Sécurité sociale; there is one, which the DPE keeps. */
@Entity
@Table(name = "notice_affiliation")
public class NoticeAffiliation extends Entite {

    private static final Pattern ADRESSE = Pattern.compile("https://[\\w.-]+(:\\d+)?(/\\S*)?");

    @Column(nullable = false, length = 200)
    private String titre;
    @Column(nullable = false, length = 4000)
    private String texte;
    /** What the external link is called; null where there is none, as the link. */
    @Column(name = "lien_libelle", length = 200)
    private String lienLibelle;
    @Column(length = 500)
    private String lien;
    @Embedded
    private Correction correction;

    protected NoticeAffiliation() {
    }

    /**
     * @throws LienSansLibelle when one of the two is given without the other
     * @throws LienIllisible unless the link is an address in https
     */
    void corriger(SaisieNotice saisie, Correction par) {
        saisie.exigerVersion(getVersion(), correction);
        if ((saisie.getLien() == null) != (saisie.getLienLibelle() == null)) {
            throw new LienSansLibelle(saisie.getLien() == null ? "lien" : "lienLibelle");
        }
        if (saisie.getLien() != null && !ADRESSE.matcher(saisie.getLien()).matches()) {
            throw new LienIllisible();
        }
        this.titre = saisie.getTitre().strip();
        this.texte = saisie.getTexte().strip();
        this.lienLibelle = saisie.getLienLibelle();
        this.lien = saisie.getLien();
        this.correction = par;
    }

    /** Its paragraphs: an empty line parts two. */
    public List<String> paragraphes() {
        return List.of(texte.split("(\\r?\\n\\s*){2,}"));
    }

    public String getTitre() {
        return titre;
    }

    public String getTexte() {
        return texte;
    }

    public String getLienLibelle() {
        return lienLibelle;
    }

    public String getLien() {
        return lien;
    }
}
