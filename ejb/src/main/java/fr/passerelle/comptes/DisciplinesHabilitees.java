package fr.passerelle.comptes;

import fr.passerelle.referentiel.DisciplinesTenues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Administrators and the DPE keep the disciplines that their habilitation covers. */
@ApplicationScoped
class DisciplinesHabilitees implements DisciplinesTenues {

    private Appelant appelant;

    protected DisciplinesHabilitees() {
    }

    @Inject
    DisciplinesHabilitees(Appelant appelant) {
        this.appelant = appelant;
    }

    @Override
    public boolean tient(String code) {
        return tient(Perimetre.discipline(code));
    }

    @Override
    public boolean tientToutes() {
        return tient(Perimetre.tout());
    }

    private boolean tient(Perimetre perimetre) {
        return appelant.droits().a(perimetre, Profil.ADMINISTRATEUR, Profil.DPE);
    }
}
