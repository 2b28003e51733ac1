package fr.passerelle.noyau.sceaux;

/**
 * A block that is not any more what was sealed.
 *
 * @param numero of its seal
 */
public record Rupture(int numero, Raison raison) {

    /** What does not agree. */
    public enum Raison {
        SCEAU_ABSENT("son sceau a été retiré"),
        NOMBRE_DE_LIGNES("des lignes ont été ajoutées ou retirées"),
        EMPREINTE("une ligne, ou le sceau lui-même, a été changé"),
        LIGNES_APRES_PURGE("des lignes y ont été ajoutées après sa purge");

        private final String libelle;

        Raison(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }
}
