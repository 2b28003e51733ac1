package fr.passerelle.demo.jeu;

import fr.passerelle.contractuels.contrats.Bareme;
import fr.passerelle.contractuels.contrats.BaremeRemuneration;
import fr.passerelle.contractuels.contrats.NatureBareme;
import fr.passerelle.contractuels.nomenclatures.TypePoste;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An example of what an alternant is paid, so that letters can be looked at; they say that it is one. */
final class JeuRemuneration {

    private static final Bareme ALTERNANT = new Bareme(NatureBareme.MONTANT_SUIVANT_POINT, new BigDecimal("865.00"), null, LocalDate.of(2017, 2, 1), null,
            "Exemple de démonstration, à remplacer par le texte de votre académie", true);

    private JeuRemuneration() {
    }

    static BaremeRemuneration creer() {
        return new BaremeRemuneration(TypePoste.ALTERNANT, ALTERNANT, null);
    }
}
