package fr.passerelle.noyau;

import fr.passerelle.noyau.JobLauncher.Avancement;
import fr.passerelle.noyau.JobLauncher.Etat;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A background work: asked for in a transaction, started once that has committed, followed by whoever asked. The node that
 * runs it keeps it alive by its {@code battement}; one whose node has died is taken up by another.
 */
@Entity
@Table(name = "traitement")
public class Traitement extends Entite {

    @Column(nullable = false, length = 60)
    private String job;
    /** {@code cle=valeur}, one a line. */
    @Column(nullable = false, length = 1000)
    private String parametres;
    /** Identity in whose name it works; null for the system itself. */
    @Column(length = 130)
    private String auteur;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Etat etat = Etat.EN_ATTENTE;
    private long traites;
    private long total = -1;
    /** Number of the batch execution that runs it, or ran it last. */
    private Long execution;
    @Column(length = 100)
    private String noeud;
    private Instant battement;
    @Column(name = "lance_le", nullable = false)
    private Instant lanceLe;
    @Column(name = "fini_le")
    private Instant finiLe;
    @Column(name = "arret_demande", nullable = false)
    private boolean arretDemande;

    protected Traitement() {
    }

    Traitement(String job, Map<String, String> parametres, String auteur, Instant le) {
        this.job = job;
        this.parametres = new TreeMap<>(parametres).entrySet().stream()
                .map(p -> p.getKey() + "=" + p.getValue()).collect(Collectors.joining("\n"));
        this.auteur = auteur;
        this.lanceLe = le;
        this.battement = le;
    }

    /** A node takes it; false when another has, or it is over. */
    boolean prendre(String noeud, Instant le) {
        if (etat != Etat.EN_ATTENTE) {
            return false;
        }
        this.etat = Etat.EN_COURS;
        this.noeud = noeud;
        this.battement = le;
        return true;
    }

    /**
     * A node takes over the work of one that no longer beats, or its own of before it was started again.
     *
     * @param muetDepuis a node that has not beaten since then is dead
     * @param demarrage  when the node that takes it over was started
     */
    boolean reprendre(String noeud, Instant muetDepuis, Instant demarrage, Instant le) {
        boolean sienne = noeud.equals(this.noeud) && battement.isBefore(demarrage);
        if (etat != Etat.EN_COURS || !sienne && !battement.isBefore(muetDepuis)) {
            return false;
        }
        this.noeud = noeud;
        this.battement = le;
        return true;
    }

    void executer(long execution) {
        this.execution = execution;
    }

    /** So many more are done; those done twice, as work taken up may, count up to the total. */
    void progresser(long deplus, Instant le) {
        this.traites = total < 0 ? traites + deplus : Math.min(total, traites + deplus);
        this.battement = le;
    }

    void attendre(long total) {
        this.total = total;
    }

    void finir(Etat etat, Instant le) {
        this.etat = etat;
        this.finiLe = le;
    }

    /** Asked before it began, it never will; later, it stops at the end of the lines at work. */
    void arreter(Instant le) {
        if (etat == Etat.EN_ATTENTE) {
            finir(Etat.ARRETE, le);
        }
        arretDemande = true;
    }

    public Properties parametres() {
        Properties lus = new Properties();
        parametres.lines().forEach(l -> lus.setProperty(l.substring(0, l.indexOf('=')), l.substring(l.indexOf('=') + 1)));
        return lus;
    }

    public Avancement avancement() {
        return new Avancement(etat, traites, total);
    }

    public boolean arretEstDemande() {
        return arretDemande;
    }

    public String getJob() {
        return job;
    }

    public String getAuteur() {
        return auteur;
    }

    public Long getExecution() {
        return execution;
    }
}
