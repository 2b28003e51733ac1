package fr.passerelle.contractuels.envois;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import fr.passerelle.contractuels.disciplines.DisciplineCampagne;
import fr.passerelle.contractuels.disciplines.DisciplinesCampagne;
import fr.passerelle.noyau.Introuvable;
import fr.passerelle.referentiel.DisciplineSearch;
import fr.passerelle.referentiel.LigneDiscipline;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What a sending would send, to be read before. */
@Stateless
public class LectureEnvoiService {

    @Inject
    private EnvoisResultats envois;
    @Inject
    private CourrielsEnvoi courriels;
    @Inject
    private CampagneCourante campagne;
    @Inject
    private DisciplinesCampagne etats;
    @Inject
    private DisciplineSearch disciplines;
    @Inject
    private Appelant appelant;

    /** @throws Introuvable unless such a discipline exists */
    @RolesAllowed(Roles.DPE)
    public VueEnvoi vue(GenreEnvoi genre, String discipline) {
        appelant.exiger(Perimetre.discipline(discipline), Profil.DPE);
        LigneDiscipline nommee = disciplines.parCode(discipline).orElseThrow(Introuvable::new);
        Campagne courante = campagne.lire();
        boolean affiches = etats.trouver(courante, discipline).flatMap(DisciplineCampagne::resultatsAffiches).isPresent();
        List<CourrielPret> prets = courriels.de(genre, courante, discipline);
        return VueEnvoi.de(nommee.code() + " - " + nommee.libelle(), affiches, prets,
                prets.isEmpty() ? null : envois.apercu(genre, prets.get(0)),
                envois.dernier(courante, discipline, genre).orElse(null));
    }
}
