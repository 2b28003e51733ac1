package fr.passerelle.contractuels.contrats;

import fr.passerelle.contractuels.contrats.Remuneration.Ligne;
import fr.passerelle.noyau.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The gross monthly pay of a contract on its first day. Every amount is a row's; one rounding, the last, to the nearest cent, half a cent
 * upwards.
 */
public final class CalculRemuneration {

    private static final BigDecimal MOIS = BigDecimal.valueOf(12);
    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    private static final int CENTIMES = 2;

    private final DonneesRemuneration donnees;
    private final List<Ligne> lignes = new ArrayList<>();
    private boolean exemple;

    private CalculRemuneration(DonneesRemuneration donnees) {
        this.donnees = donnees;
    }

    /**
     * @throws BaremeManquant when no row of the type of post covers the day
     * @throws ValeurPointManquante when the pay follows the point, and no row of its value covers a day that counts
     */
    public static Remuneration de(DonneesRemuneration donnees) {
        return new CalculRemuneration(donnees).calculer();
    }

    private Remuneration calculer() {
        Bareme bareme = donnees.baremes().stream().filter(b -> b.couvre(donnees.jour())).findFirst()
                .orElseThrow(() -> new BaremeManquant(donnees.typePoste(), donnees.jour()));
        noter(bareme, Ligne.de(bareme.nature().name(), donnees.typePoste(), Formats.jour(bareme.debut()), valeur(bareme), bareme.source(),
                bareme.quotite() == null ? "" : nombre(bareme.quotite())));
        BigDecimal mensuel = switch (bareme.nature()) {
            case INDICE -> indice(bareme);
            case MONTANT_SUIVANT_POINT -> revalorise(bareme);
            case MONTANT_FIXE -> bareme.valeur().setScale(CENTIMES, RoundingMode.HALF_UP);
            case VALEUR_POINT -> throw new IllegalArgumentException(donnees.typePoste());
        };
        return new Remuneration(mensuel, List.copyOf(lignes), exemple);
    }

    private BigDecimal indice(Bareme bareme) {
        BigDecimal point = point(donnees.jour());
        BigDecimal mensuel = bareme.valeur().multiply(point).multiply(bareme.quotite()).divide(MOIS.multiply(CENT), CENTIMES, RoundingMode.HALF_UP);
        lignes.add(Ligne.de("indice", nombre(bareme.valeur()), nombre(point), nombre(bareme.quotite()), Formats.euros(mensuel)));
        return mensuel;
    }

    private BigDecimal revalorise(Bareme bareme) {
        BigDecimal alors = point(bareme.debut());
        BigDecimal maintenant = point(donnees.jour());
        BigDecimal mensuel = bareme.valeur().multiply(maintenant).divide(alors, CENTIMES, RoundingMode.HALF_UP);
        lignes.add(Ligne.de("revalorise", Formats.euros(bareme.valeur()), nombre(maintenant), nombre(alors), Formats.euros(mensuel)));
        return mensuel;
    }

    /** The value of the point on that day, in euros a year. */
    private BigDecimal point(LocalDate jour) {
        Bareme point = donnees.points().stream().filter(p -> p.couvre(jour)).findFirst()
                .orElseThrow(() -> new ValeurPointManquante(donnees.typePoste(), jour));
        noter(point, Ligne.de("point", Formats.jour(jour), nombre(point.valeur()), point.source()));
        return point.valeur();
    }

    private void noter(Bareme bareme, Ligne ligne) {
        exemple |= bareme.exemple();
        lignes.add(ligne);
    }

    private static String valeur(Bareme bareme) {
        return bareme.nature() == NatureBareme.INDICE ? nombre(bareme.valeur()) : Formats.euros(bareme.valeur());
    }

    /** "56,2323": without useless zeros. */
    static String nombre(BigDecimal nombre) {
        return nombre.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
