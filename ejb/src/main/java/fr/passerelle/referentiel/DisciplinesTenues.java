package fr.passerelle.referentiel;

/** Which disciplines the caller keeps; answered by the package that grants habilitations, which stands above this one. */
public interface DisciplinesTenues {

    /** Whether the caller may correct the discipline of that code. */
    boolean tient(String code);

    /** Whether the caller keeps every discipline, and so may create others. */
    boolean tientToutes();
}
