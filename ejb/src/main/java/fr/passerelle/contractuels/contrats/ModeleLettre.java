package fr.passerelle.contractuels.contrats;

import fr.passerelle.courriels.TexteModele;
import fr.passerelle.courriels.VariableCourriel;
import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.List;

/** A letter as the DPE words it: text with {@code {{variables}}} and no code, as the mails have. */
@Entity
@Table(name = "modele_lettre")
public class ModeleLettre extends Entite {

    /** The only letter there is. */
    static final String AVIS = "avis-contrat";

    /** What its text may name, besides {@link VariableCourriel#COMMUNES}. */
    static final List<VariableCourriel> VARIABLES = List.of(VariableCourriel.texte("nom", "Camille Exemple"),
            VariableCourriel.texte("numero", "20260000"), VariableCourriel.texte("annee", "2026-2027"), VariableCourriel.texte("typePoste", "Alternant"),
            VariableCourriel.texte("discipline", "ANGLAIS"),
            VariableCourriel.texte("etablissements", "CLG LE PARC (0211227V), 12 rue du Parc, 21000 DIJON (support de 9 h)"),
            VariableCourriel.texte("debut", "1er septembre 2026"), VariableCourriel.texte("fin", "31 août 2027"), VariableCourriel.texte("service", "6 h"),
            VariableCourriel.texte("remuneration", "1 234,56 €"));

    @Column(nullable = false, length = 60)
    private String code;
    @Column(nullable = false, length = 250)
    private String sujet;
    @Lob
    @Column(nullable = false)
    private String corps;
    /** How long the contract lasts, in months. */
    @Column(name = "duree_mois", nullable = false)
    private int dureeMois;
    @Embedded
    private Correction correction;

    protected ModeleLettre() {
    }

    /**
     * @throws fr.passerelle.courriels.VariableInconnue when it names something a letter does not know
     * @throws fr.passerelle.courriels.BaliseNonAutorisee when it holds more than variables
     */
    void corriger(SaisieLettre saisie, Correction par) {
        saisie.exigerVersion(getVersion(), correction);
        TexteModele texte = saisie.texte();
        this.sujet = texte.sujet();
        this.corps = texte.corps();
        this.dureeMois = saisie.getDureeMois();
        this.correction = par;
    }

    TexteModele texte() {
        return new TexteModele(sujet, corps, VARIABLES);
    }

    public String getCode() {
        return code;
    }

    public String getSujet() {
        return sujet;
    }

    public String getCorps() {
        return corps;
    }

    public int getDureeMois() {
        return dureeMois;
    }
}
