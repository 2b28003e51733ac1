package fr.passerelle.contractuels.resultats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the schools of a result, in its order, each once. */
@ApplicationScoped
class Ecoles {

    private static final String LECTURE = "select new fr.passerelle.contractuels.resultats.EcoleAffectee(e.uai, e.type, e.nom, e.adresse, "
            + "e.codePostal, e.commune, e.departement, e.latitude, e.longitude, e.telephone, e.courriel) "
            + "from Etablissement e where e.uai in :uais";

    @PersistenceContext
    private EntityManager em;

    List<EcoleAffectee> de(Resultat resultat) {
        List<String> uais = resultat.postes().stream().map(PosteAffiche::getUai).distinct().toList();
        Map<String, EcoleAffectee> lues = uais.isEmpty() ? Map.of() : em.createQuery(LECTURE, EcoleAffectee.class).setParameter("uais", uais)
                .getResultStream().collect(Collectors.toMap(EcoleAffectee::uai, Function.identity()));
        return uais.stream().map(lues::get).toList();
    }
}
