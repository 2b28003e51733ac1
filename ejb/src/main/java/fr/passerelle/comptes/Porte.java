package fr.passerelle.comptes;

/**
 * The door somebody entered by. An identity is a door and a name: whatever names they share, who came by one door opens no
 * address of another.
 */
public enum Porte {
    /** Staff, through the ENT (CAS) or the directory's form, and the local emergency account. */
    PERSONNEL,
    /** Students who apply for a contract post: student number and password. */
    CANDIDAT,
    /** Students of a university. */
    ETUDIANT,
    /** Employers and host organisations. */
    EMPLOYEUR
}
