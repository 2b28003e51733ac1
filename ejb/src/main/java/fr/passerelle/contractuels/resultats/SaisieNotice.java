package fr.passerelle.contractuels.resultats;

import fr.passerelle.noyau.SaisieVersionnee;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is typed to correct the {@link NoticeAffiliation}. */
public class SaisieNotice extends SaisieVersionnee {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 200)
    private String titre;
    @NotBlank
    @Size(max = 4000)
    private String texte;
    @Size(max = 200)
    private String lienLibelle;
    @Size(max = 500)
    private String lien;

    SaisieNotice(NoticeAffiliation notice) {
        super(notice.getVersion());
        this.titre = notice.getTitre();
        this.texte = notice.getTexte();
        this.lienLibelle = notice.getLienLibelle();
        this.lien = notice.getLien();
    }

    public String getTitre() {
        return titre;
    }

    public void setTitre(String titre) {
        this.titre = titre;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }

    public String getLienLibelle() {
        return lienLibelle;
    }

    public void setLienLibelle(String lienLibelle) {
        this.lienLibelle = lienLibelle;
    }

    public String getLien() {
        return lien;
    }

    public void setLien(String lien) {
        this.lien = lien;
    }
}
