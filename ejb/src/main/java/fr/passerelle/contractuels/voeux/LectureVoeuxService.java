package fr.passerelle.contractuels.voeux;

import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.candidatures.Dossiers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Shows the DPE what a candidate of its périmètre answered and wished for. */
@Stateless
public class LectureVoeuxService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Feuilles feuilles;

    @RolesAllowed(Roles.DPE)
    public VoeuxLus de(long candidature) {
        return feuilles.de(dossiers.celui(candidature, Profil.DPE)).map(f -> new VoeuxLus(f.maintien().orElse(null), f.getMaintienLe(),
                f.getValideeLe(), voeux(f))).orElse(VoeuxLus.AUCUN);
    }

    private List<VoeuLu> voeux(FeuilleVoeux feuille) {
        return em.createQuery("select new fr.passerelle.contractuels.voeux.VoeuLu(v.rang, e.uai, e.type, e.nom, e.commune, e.departement) "
                + "from FeuilleVoeux f join f.voeux v join Etablissement e on e.uai = v.uai where f = :feuille order by v.rang",
                VoeuLu.class).setParameter("feuille", feuille).getResultList();
    }
}
