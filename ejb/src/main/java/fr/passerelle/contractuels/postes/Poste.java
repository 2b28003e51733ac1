package fr.passerelle.contractuels.postes;

import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.function.IntSupplier;

/**
 * A contract post that a school offers in a campaign ("Gestion des postes" of the seed). Its identifiant names it from one list
 * to the next. One that is "supprimé" stays, out of sight and of reach, until it is put back.
 */
@Entity
@Table(name = "poste")
public class Poste extends Entite {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campagne_id", nullable = false)
    private Campagne campagne;
    @Column(nullable = false, length = 20)
    private String identifiant;
    @Column(name = "discipline_code", nullable = false, length = 10)
    private String discipline;
    @Column(name = "type_poste_code", nullable = false, length = 20)
    private String typePoste;
    @Column(nullable = false, length = 8)
    private String uai;
    @Embedded
    private BesoinsDiscipline besoins;
    @Embedded
    private SupportStagiaire support;
    @Embedded
    private CoutImplantation cout;
    @Column(length = 1000)
    private String commentaire;
    /** Kept for a beneficiary of the obligation d'emploi. */
    @Column(nullable = false)
    private boolean boe;
    @Column(nullable = false)
    private boolean supprime;
    @Embedded
    private Correction correction;

    protected Poste() {
    }

    public Poste(Campagne campagne, SaisiePoste saisie, Correction par) {
        this.campagne = Objects.requireNonNull(campagne);
        this.identifiant = saisie.getIdentifiant().strip();
        this.discipline = Objects.requireNonNull(saisie.getDiscipline());
        this.typePoste = Objects.requireNonNull(saisie.getTypePoste());
        remplir(saisie, par);
    }

    /**
     * Replaces what the form shows; identifiant, discipline and type do not change.
     *
     * @param prises how many of its supports are taken; asked only where that matters
     * @throws PosteSupprime when it was taken away meanwhile
     * @throws PosteOccupe when fewer supports would be left than are taken, or stagiaires moved to another school
     */
    public void modifier(SaisiePoste saisie, IntSupplier prises, Correction par) {
        saisie.exigerVersion(getVersion(), correction);
        if (supprime) {
            throw new PosteSupprime(identifiant);
        }
        exigerOccupation(saisie, prises);
        remplir(saisie, par);
    }

    /** @throws PosteOccupe when the form leaves fewer supports than are taken, or moves stagiaires to another school */
    public void exigerOccupation(SaisiePoste saisie, IntSupplier prises) {
        if (!saisie.getUai().equals(uai) && prises.getAsInt() > 0) {
            throw PosteOccupe.aDeplacer(uai, prises.getAsInt());
        }
        if (saisie.getSupports() < support.getNombre() && saisie.getSupports() < prises.getAsInt()) {
            throw PosteOccupe.aReduire(saisie.getSupports(), prises.getAsInt());
        }
    }

    /** @throws PosteNonOffert unless that candidate may be affected to it: same campaign, discipline and type, with supports */
    public void exigerOffertA(Candidature candidature) {
        if (!estOffertA(candidature)) {
            throw new PosteNonOffert(identifiant);
        }
    }

    /** Whether that candidate may be affected to it, were a support free. */
    public boolean estOffertA(Candidature candidature) {
        return campagne.equals(candidature.getCampagne()) && discipline.equals(candidature.getDiscipline())
                && typePoste.equals(candidature.getTypePoste()) && !supprime && support.getNombre() > 0;
    }

    /** Whether the form changes nothing. */
    public boolean ditDeja(SaisiePoste saisie) {
        return uai.equals(saisie.getUai()) && besoins.equals(saisie.besoins()) && support.equals(saisie.support())
                && cout.equals(saisie.cout()) && Objects.equals(commentaire, saisie.getCommentaire()) && boe == saisie.isBoe();
    }

    private void remplir(SaisiePoste saisie, Correction par) {
        this.uai = Objects.requireNonNull(saisie.getUai());
        this.besoins = saisie.besoins();
        this.support = saisie.support();
        this.cout = saisie.cout();
        this.commentaire = saisie.getCommentaire();
        this.boe = saisie.isBoe();
        this.correction = par;
    }

    /**
     * Takes it away; a second time changes nothing. Answers whether it did.
     *
     * @param prises how many of its supports are taken
     * @throws PosteOccupe when somebody is affected to it
     */
    public boolean supprimer(int prises, Correction par) {
        if (prises > 0) {
            throw PosteOccupe.aSupprimer(identifiant, prises);
        }
        return basculer(true, par);
    }

    /** Puts it back; a second time changes nothing. Answers whether it did. */
    boolean retablir(Correction par) {
        return basculer(false, par);
    }

    private boolean basculer(boolean voulu, Correction par) {
        if (supprime == voulu) {
            return false;
        }
        supprime = voulu;
        correction = par;
        return true;
    }

    public Campagne getCampagne() {
        return campagne;
    }

    public String getIdentifiant() {
        return identifiant;
    }

    public String getDiscipline() {
        return discipline;
    }

    public String getTypePoste() {
        return typePoste;
    }

    public String getUai() {
        return uai;
    }

    public BesoinsDiscipline getBesoins() {
        return besoins;
    }

    public SupportStagiaire getSupport() {
        return support;
    }

    public CoutImplantation getCout() {
        return cout;
    }

    public String getCommentaire() {
        return commentaire;
    }

    public boolean estBoe() {
        return boe;
    }

    public boolean estSupprime() {
        return supprime;
    }
}
