package fr.passerelle.courriels;

import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * One mail to one addressee: written with the decision it tells of, claimed by a node before it is sent, then sent, put off,
 * given up or uncertain. There is one per type, event and addressee. Its Message-ID is drawn once, so that a copy sent again
 * is the same message for whoever already received it.
 */
@Entity
@Table(name = "courriel")
public class Courriel extends Entite {

    private static final int SUJET_MAX = 250;
    private static final int DETAIL_MAX = 500;

    @Column(nullable = false, length = 60)
    private String type;
    /** The event it tells of, within its type. */
    @Column(name = "cle_unicite", nullable = false, length = 120)
    private String cleUnicite;
    /** Null once erased by the purge. */
    @Column(length = 190)
    private String destinataire;
    /** Empty once erased by the purge. */
    @Column(nullable = false, length = SUJET_MAX)
    private String sujet;
    /** Plain text; null once erased. */
    @Lob
    private String texte;
    @Lob
    private String html;
    /** It holds a one-use link: erased once sent or out of date. */
    private boolean sensible;
    @Column(name = "message_id", nullable = false, length = 190)
    private String messageId;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private EtatCourriel etat = EtatCourriel.EN_ATTENTE;
    @Column(name = "depose_le", nullable = false)
    private Instant deposeLe;
    /** After that moment it is of no use and is not sent; null: always of use. */
    @Column(name = "utile_jusqu_a")
    private Instant utileJusquA;
    private int tentatives;
    @Column(name = "prochain_essai")
    private Instant prochainEssai;
    @Column(name = "reclame_le")
    private Instant reclameLe;
    /** When the purge took out its address and its text; what it was and what became of it stay. */
    @Column(name = "efface_le")
    private Instant effaceLe;
    @Column(name = "envoye_le")
    private Instant envoyeLe;
    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    private MotifCourriel motif;
    /** What the mail server said. */
    @Column(length = DETAIL_MAX)
    private String detail;

    protected Courriel() {
    }

    Courriel(TypeCourriel type, String cleUnicite, String destinataire, Redaction redaction, String hote, Instant le) {
        this.type = type.code();
        this.sensible = type.sensible();
        this.cleUnicite = cleUnicite;
        this.destinataire = destinataire;
        this.sujet = auPlus(redaction.sujet(), SUJET_MAX);
        this.texte = redaction.texte();
        this.html = redaction.html();
        this.messageId = "<" + UUID.randomUUID() + "@" + hote + ">";
        this.deposeLe = le;
        this.prochainEssai = le;
    }

    /** Says until when it is worth sending, for one that holds a link which expires. */
    void utileJusquA(Instant fin) {
        this.utileJusquA = fin;
    }

    boolean peutEtreReclame(Instant le) {
        return etat == EtatCourriel.EN_ATTENTE && !prochainEssai.isAfter(le) && !estPerime(le);
    }

    boolean estPerime(Instant le) {
        return utileJusquA != null && utileJusquA.isBefore(le);
    }

    /** A node takes it to send it; {@link #peutEtreReclame} was asked under a lock on the row. */
    void reclamer(Instant le) {
        passer(EtatCourriel.RECLAME);
        reclameLe = le;
        prochainEssai = null;
        tentatives++;
    }

    void noterEnvoye(Instant le) {
        passer(EtatCourriel.ENVOYE);
        envoyeLe = le;
        utileJusquA = null;
        motif = null;
        detail = null;
        effacerSiSensible();
    }

    /** It could not be handed over this time; given up when the server has said "later" for too long. */
    void differer(MotifCourriel pourquoi, String reponse, Instant le) {
        if (pourquoi == MotifCourriel.REPORTE && le.isAfter(deposeLe.plus(Relances.PATIENCE))) {
            echouer(MotifCourriel.TROP_D_ESSAIS, reponse);
            return;
        }
        if (etat == EtatCourriel.EN_ATTENTE) {
            tentatives++;
        }
        passer(EtatCourriel.EN_ATTENTE);
        expliquer(pourquoi, reponse);
        prochainEssai = Relances.apres(tentatives, le);
    }

    void echouer(MotifCourriel pourquoi, String reponse) {
        passer(EtatCourriel.ECHEC);
        prochainEssai = null;
        expliquer(pourquoi, reponse);
    }

    /** Nobody knows whether it left. */
    void declarerIncertain(MotifCourriel pourquoi, String reponse) {
        passer(EtatCourriel.INCERTAIN);
        prochainEssai = null;
        expliquer(pourquoi, reponse);
    }

    /** It has left and has come back; answers false when it is not known to have left, or was told already. */
    boolean constaterRetour(String reponse) {
        if (etat != EtatCourriel.ENVOYE && etat != EtatCourriel.INCERTAIN) {
            return false;
        }
        passer(EtatCourriel.REVENU);
        expliquer(MotifCourriel.NON_DISTRIBUE, reponse);
        return true;
    }

    /** Whoever claimed it before that moment has stopped: nobody knows whether it left. */
    void constaterArret(Instant limite) {
        if (etat == EtatCourriel.RECLAME && reclameLe.isBefore(limite)) {
            declarerIncertain(MotifCourriel.ARRET, null);
        }
    }

    /** The link it holds has expired: it will not leave, and the link is forgotten. */
    void perimer(Instant le) {
        if (etat == EtatCourriel.RECLAME || !estPerime(le)) {
            return;
        }
        if (etat == EtatCourriel.EN_ATTENTE) {
            echouer(MotifCourriel.PERIME, null);
        }
        utileJusquA = null;
        effacerSiSensible();
    }

    boolean peutEtreRenvoye(Instant le) {
        return etat != EtatCourriel.RECLAME && texte != null && !estPerime(le);
    }

    /**
     * An administrator asks for it to be sent, or sent again, now.
     *
     * @throws EnvoiEnCours   while a node is sending it
     * @throws CorpsEfface    when it held a one-use link and is erased or out of date, or is no longer kept
     */
    void renvoyer(Instant le) {
        if (etat == EtatCourriel.RECLAME) {
            throw new EnvoiEnCours();
        }
        if (!peutEtreRenvoye(le)) {
            throw new CorpsEfface(effaceLe != null);
        }
        passer(EtatCourriel.EN_ATTENTE);
        prochainEssai = le;
    }

    private void passer(EtatCourriel suivant) {
        if (!etat.suites().contains(suivant)) {
            throw new IllegalStateException(etat + " > " + suivant);
        }
        etat = suivant;
    }

    private void expliquer(MotifCourriel pourquoi, String reponse) {
        motif = pourquoi;
        detail = reponse == null ? null : auPlus(reponse, DETAIL_MAX);
    }

    private static String auPlus(String texte, int longueur) {
        return texte.length() <= longueur ? texte : texte.substring(0, longueur - 1) + "…";
    }

    private void effacerSiSensible() {
        if (sensible) {
            texte = null;
            html = null;
        }
    }

    public String getType() {
        return type;
    }

    public String getDestinataire() {
        return destinataire;
    }

    public String getSujet() {
        return sujet;
    }

    /** Null once erased. */
    public String getTexte() {
        return texte;
    }

    public String getHtml() {
        return html;
    }

    public boolean isSensible() {
        return sensible;
    }

    public String getMessageId() {
        return messageId;
    }

    public Instant getEffaceLe() {
        return effaceLe;
    }

    public EtatCourriel getEtat() {
        return etat;
    }

    public Instant getDeposeLe() {
        return deposeLe;
    }

    public int getTentatives() {
        return tentatives;
    }

    public Instant getProchainEssai() {
        return prochainEssai;
    }

    public Instant getEnvoyeLe() {
        return envoyeLe;
    }

    public MotifCourriel getMotif() {
        return motif;
    }

    public String getDetail() {
        return detail;
    }
}
