package fr.passerelle.documents.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Map;

/** Lines of a file by what became of them in a pass. */
@Embeddable
public class Comptes implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false)
    private long nouvelles;
    @Column(nullable = false)
    private long changees;
    @Column(nullable = false)
    private long inchangees;
    @Column(nullable = false)
    private long refusees;

    protected Comptes() {
    }

    static Comptes de(Map<Constat.Resultat, Long> lignes) {
        Comptes comptes = new Comptes();
        comptes.nouvelles = lignes.getOrDefault(Constat.Resultat.NOUVELLE, 0L);
        comptes.changees = lignes.getOrDefault(Constat.Resultat.CHANGEE, 0L);
        comptes.inchangees = lignes.getOrDefault(Constat.Resultat.INCHANGEE, 0L);
        comptes.refusees = lignes.getOrDefault(Constat.Resultat.REFUSEE, 0L);
        return comptes;
    }

    public long getNouvelles() {
        return nouvelles;
    }

    public long getChangees() {
        return changees;
    }

    public long getInchangees() {
        return inchangees;
    }

    public long getRefusees() {
        return refusees;
    }

    /** Lines that running it would make or change. */
    public long aEcrire() {
        return nouvelles + changees;
    }
}
