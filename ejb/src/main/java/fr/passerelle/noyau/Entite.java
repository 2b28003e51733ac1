package fr.passerelle.noyau;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;

/**
 * What is stored under a number of its own. Numbers are drawn by blocks of 500 from one table, so that inserts
 * can be batched, and are unique over the whole application: a number in the journal names one object.
 */
@MappedSuperclass
public abstract class Entite {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "cle")
    @TableGenerator(name = "cle", table = "cle", pkColumnName = "nom", valueColumnName = "valeur",
            pkColumnValue = "entite", allocationSize = 500)
    private Long id;

    @Version
    private long version;

    public Long getId() {
        return id;
    }

    /** The version that was read; a form shows it back, so that the second of two editors is told. */
    public long getVersion() {
        return version;
    }
}
