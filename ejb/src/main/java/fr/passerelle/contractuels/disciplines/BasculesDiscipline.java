package fr.passerelle.contractuels.disciplines;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import fr.passerelle.contractuels.campagnes.PeriodeDossier;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.Tenue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** What every switch of a discipline asks: who may turn it now, on which row, and the act noted. */
@ApplicationScoped
public class BasculesDiscipline {

    @Inject
    private DisciplinesCampagne disciplines;
    @Inject
    private CampagneCourante campagne;
    @Inject
    private Appelant appelant;
    @Inject
    private Horloge horloge;
    @Inject
    private Tenue tenue;

    /**
     * The discipline in the current campaign, locked until the end of the transaction, for a caller who holds that profile on it.
     *
     * @throws LectureSeule outside the management
     */
    public DisciplineCampagne tenir(String discipline, Profil profil) {
        appelant.exiger(Perimetre.discipline(discipline), profil);
        Campagne courante = campagne.lire();
        PeriodeDossier.exigerGestion(courante, horloge.instant());
        return disciplines.tenirOuCommencer(courante, discipline);
    }

    /** What the caller switches on now bears this. */
    public Declenchement declenchement() {
        return new Declenchement(appelant.nomAffiche(), horloge.instant());
    }

    public void noter(ActeContractuels acte, DisciplineCampagne discipline) {
        tenue.noter(acte, Reference.a(discipline), Map.of("discipline", discipline.getDiscipline()));
    }
}
