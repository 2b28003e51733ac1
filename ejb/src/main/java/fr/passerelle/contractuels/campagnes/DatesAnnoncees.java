package fr.passerelle.contractuels.campagnes;

import fr.passerelle.noyau.PeriodeInversee;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** The days that the confirmation of registration announces to the candidate. */
@Embeddable
public class DatesAnnoncees {

    /** Day by which a convocation reaches those who were selected. */
    @Column(name = "convocation_limite", nullable = false)
    private LocalDate convocationLimite;
    @Column(name = "entretiens_du", nullable = false)
    private LocalDate entretiensDu;
    @Column(name = "entretiens_au", nullable = false)
    private LocalDate entretiensAu;
    /** First day of the results. */
    @Column(name = "resultats_le", nullable = false)
    private LocalDate resultatsLe;

    protected DatesAnnoncees() {
    }

    /** @throws PeriodeInversee when the interviews end before they begin */
    public DatesAnnoncees(LocalDate convocationLimite, LocalDate entretiensDu, LocalDate entretiensAu, LocalDate resultatsLe) {
        this.convocationLimite = Objects.requireNonNull(convocationLimite);
        this.entretiensDu = Objects.requireNonNull(entretiensDu);
        this.entretiensAu = Objects.requireNonNull(entretiensAu);
        this.resultatsLe = Objects.requireNonNull(resultatsLe);
        if (entretiensAu.isBefore(entretiensDu)) {
            throw new PeriodeInversee().sur("entretiensAu");
        }
    }

    public LocalDate getConvocationLimite() {
        return convocationLimite;
    }

    public LocalDate getEntretiensDu() {
        return entretiensDu;
    }

    public LocalDate getEntretiensAu() {
        return entretiensAu;
    }

    public LocalDate getResultatsLe() {
        return resultatsLe;
    }
}
