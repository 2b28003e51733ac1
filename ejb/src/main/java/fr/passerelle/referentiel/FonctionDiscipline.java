package fr.passerelle.referentiel;

/** What somebody recruited in a discipline does, by the code the profession uses for it. */
public enum FonctionDiscipline {
    /** Teaches. */
    ENS,
    /** Educates: conseillers principaux d'éducation. */
    EDU,
    /** Keeps the school's library and teaches its use. */
    DOC
}
