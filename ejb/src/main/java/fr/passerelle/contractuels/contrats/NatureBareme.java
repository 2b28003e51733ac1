package fr.passerelle.contractuels.contrats;

/** What the value of a pay row is. */
public enum NatureBareme {
    /** Euros a year for one point of index. */
    VALEUR_POINT,
    /** A majored index (INM): the pay is the index × the value of the point ÷ 12 × the part of a full service. */
    INDICE,
    /** Gross euros a month on the first day of the row, which follow the value of the point from then on. */
    MONTANT_SUIVANT_POINT,
    /** Gross euros a month, whatever the value of the point. */
    MONTANT_FIXE;

    /** Whether the row is of a type of post. */
    public boolean estDUnType() {
        return this != VALEUR_POINT;
    }

    /** Whether the pay changes with the value of the point. */
    boolean suitLePoint() {
        return this == INDICE || this == MONTANT_SUIVANT_POINT;
    }
}
