package fr.passerelle.contractuels.candidatures;

import fr.passerelle.comptes.Compte;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A student's application to a campaign. The university's list brings it; the candidate, or the DPE on her behalf, completes
 * it; the moment nothing is missing it is registered, once and for good. What was corrected here is remembered, so that a
 * new list does not undo it.
 */
@Entity
@Table(name = "candidature")
public class Candidature extends Entite {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campagne_id", nullable = false)
    private Campagne campagne;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "compte_id", nullable = false)
    private Compte compte;
    /** Student number, the name under which the candidate enters. */
    @Column(nullable = false, length = 20)
    private String numero;
    @Embedded
    private EtatCivil etatCivil;
    @Embedded
    private Etudes etudes;
    /** Code of the discipline; null as long as none is known, which lists show as NC. */
    @Column(name = "discipline_code", length = 10)
    private String discipline;
    /** Code of the kind of post. */
    @Column(name = "type_poste_code", nullable = false, length = 20)
    private String typePoste;
    @Embedded
    private Coordonnees coordonnees = Coordonnees.inconnues();
    @Embedded
    private Situation situation = Situation.inconnue();
    @Column(nullable = false, length = 100)
    private Corrections corrections = Corrections.AUCUNE;
    /** The kinds of documents joined; the files themselves are in {@code documents}, whose owner this is. */
    @Column(nullable = false, length = 120)
    private Pieces pieces = Pieces.AUCUNE;
    /** Mail address asked for, until the link sent there is followed; the confirmed one is the account's. */
    @Column(name = "courriel_demande", length = 190)
    private String courrielDemande;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private StatutCandidature statut = StatutCandidature.A_COMPLETER;
    @Column(name = "inscrite_le")
    private Instant inscriteLe;
    /** First name and name of who changed it last, and when. */
    @Column(name = "modifiee_par", length = 210)
    private String modifieePar;
    @Column(name = "modifiee_le")
    private Instant modifieeLe;

    protected Candidature() {
    }

    public Candidature(Campagne campagne, Compte compte, EtatCivil etatCivil, Etudes etudes, String typePoste) {
        this.campagne = Objects.requireNonNull(campagne);
        this.compte = Objects.requireNonNull(compte);
        this.numero = compte.getIdentifiant();
        this.etatCivil = Objects.requireNonNull(etatCivil);
        this.etudes = Objects.requireNonNull(etudes);
        this.typePoste = Objects.requireNonNull(typePoste);
    }

    /**
     * Takes what the university's list says now, except what was corrected here; a value the list leaves out changes nothing.
     *
     * @return whether something changed
     */
    public boolean reprendre(EtatCivil etatCivil, Etudes etudes, String typePoste, Coordonnees liste, String discipline) {
        boolean change = !this.etatCivil.equals(etatCivil) || !this.etudes.equals(etudes)
                || typePoste != null && !typePoste.equals(this.typePoste);
        this.etatCivil = etatCivil;
        this.etudes = etudes;
        this.typePoste = typePoste == null ? this.typePoste : typePoste;
        if (liste.getAdresse() != null && !corrections.contient(ChampFiche.ADRESSE) && !getCoordonnees().memeAdresse(liste)) {
            coordonnees = getCoordonnees().avecAdresseDe(liste);
            change = true;
        }
        if (liste.getTelephone() != null && !corrections.contient(ChampFiche.TELEPHONE)
                && !getCoordonnees().memeTelephone(liste)) {
            coordonnees = getCoordonnees().avecTelephoneDe(liste);
            change = true;
        }
        if (changerait(discipline)) {
            this.discipline = discipline;
            change = true;
        }
        return change;
    }

    /** "LORMEAU Tristan (20260002)", as the reference names a stagiaire. */
    public String designation() {
        return etatCivil.getNom() + " " + etatCivil.getPrenom() + " (" + numero + ")";
    }

    /** Whether the university's list would give it another discipline or another type of post; null for what the list leaves out. */
    public boolean quitterait(String discipline, String typePoste) {
        return changerait(discipline) || typePoste != null && !typePoste.equals(this.typePoste);
    }

    private boolean changerait(String discipline) {
        return discipline != null && !corrections.contient(ChampFiche.DISCIPLINE) && !discipline.equals(this.discipline);
    }

    /**
     * Takes what was entered on the fiche, and remembers what differs from the university's list.
     *
     * @throws DossierInscritIncomplet when the dossier is registered and would lack something
     */
    public void renseigner(Coordonnees coordonnees, Situation situation, String discipline) {
        if (!getCoordonnees().memeAdresse(coordonnees)) {
            corriger(ChampFiche.ADRESSE);
        }
        if (!getCoordonnees().memeTelephone(coordonnees)) {
            corriger(ChampFiche.TELEPHONE);
        }
        if (!Objects.equals(this.discipline, discipline)) {
            corriger(ChampFiche.DISCIPLINE);
        }
        this.coordonnees = coordonnees;
        this.situation = situation;
        this.discipline = discipline;
        if (estInscrite() && !manques().isEmpty()) {
            throw new DossierInscritIncomplet();
        }
    }

    /** Remembers that a field was corrected here. */
    public void corriger(ChampFiche champ) {
        corrections = corrections.avec(champ);
    }

    /** Another mail address was asked for: the university's list no longer changes it. */
    void attendreCourriel(String demande) {
        courrielDemande = demande;
        corriger(ChampFiche.COURRIEL);
    }

    /** The address that waits to be confirmed; empty when none does. */
    public Optional<String> courrielDemande() {
        return Optional.ofNullable(courrielDemande).filter(d -> !d.equalsIgnoreCase(compte.getCourriel()));
    }

    /** A document of that kind was joined, or replaces the one that was. */
    public void joindre(GenreJustificatif genre) {
        pieces = pieces.avec(genre);
    }

    /**
     * The document of that kind is taken out.
     *
     * @throws JustificatifObligatoire when the candidature is registered and must keep it
     */
    public void retirer(GenreJustificatif genre) {
        if (estInscrite() && genre.estObligatoire()) {
            throw new JustificatifObligatoire();
        }
        pieces = pieces.sans(genre);
    }

    /** The campaign is over: whether she has a handicap, its proof and the observations beside it are no longer held. */
    public void oublierHandicap() {
        situation = situation.sansContraintes();
        pieces = pieces.sansSensibles();
    }

    /** The documents are no longer kept; that the dossier was complete once stays. */
    public void oublierDocuments() {
        pieces = Pieces.AUCUNE;
    }

    /** Registers the candidature if nothing is missing any more; true only the time it does. */
    public boolean inscrireSiComplete(Instant le) {
        if (estInscrite() || !manques().isEmpty()) {
            return false;
        }
        statut = StatutCandidature.INSCRITE;
        inscriteLe = le;
        return true;
    }

    /** What the dossier lacks, in the order of the screens. */
    public List<Manque> manques() {
        return Completude.manques(compte.getCourriel(), getCoordonnees(), situation, discipline, pieces);
    }

    /** Signs a change, so that a second editor can be told who made it. */
    public void signer(String par, Instant le) {
        modifieePar = par;
        modifieeLe = le;
    }

    public boolean estInscrite() {
        return statut != StatutCandidature.A_COMPLETER;
    }

    public Campagne getCampagne() {
        return campagne;
    }

    public Compte getCompte() {
        return compte;
    }

    public String getNumero() {
        return numero;
    }

    public EtatCivil getEtatCivil() {
        return etatCivil;
    }

    public Etudes getEtudes() {
        return etudes;
    }

    public String getDiscipline() {
        return discipline;
    }

    public String getTypePoste() {
        return typePoste;
    }

    public Coordonnees getCoordonnees() {
        // Four empty columns are read back as null.
        return coordonnees == null ? Coordonnees.inconnues() : coordonnees;
    }

    public Situation getSituation() {
        return situation;
    }

    public Corrections getCorrections() {
        return corrections;
    }

    public Pieces getPieces() {
        return pieces;
    }

    public StatutCandidature getStatut() {
        return statut;
    }

    public Instant getInscriteLe() {
        return inscriteLe;
    }

    public String getModifieePar() {
        return modifieePar;
    }

    public Instant getModifieeLe() {
        return modifieeLe;
    }
}
