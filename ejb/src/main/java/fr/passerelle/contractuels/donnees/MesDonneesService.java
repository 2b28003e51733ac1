package fr.passerelle.contractuels.donnees;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Compte;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.candidatures.AucuneCandidature;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Reference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** « Mes données »: gives a candidate all that is held about her, in every campaign; that she was given it is journalled. */
@Stateless
public class MesDonneesService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;
    @Inject
    @Any
    private Instance<SourceDonnees> sources;
    @Inject
    private DonneesCompte donneesCompte;
    @Inject
    private Horloge horloge;
    @Inject
    private Journal journal;

    /** To be read on a page. @throws AucuneCandidature when I never was in any list */
    @RolesAllowed(Roles.CANDIDAT)
    public MesDonnees lire() {
        return remettre("page");
    }

    /** As a JSON document, for another system; names are codes and moments are in universal time. */
    @RolesAllowed(Roles.CANDIDAT)
    public byte[] json() {
        return DonneesJson.ecrire(remettre("json"));
    }

    /** As a tagged PDF, to be kept. */
    @RolesAllowed(Roles.CANDIDAT)
    public byte[] pdf(Locale langue) {
        return new DonneesPdf(remettre("pdf"), langue).ecrire();
    }

    private MesDonnees remettre(String forme) {
        List<Candidature> miennes = em.createQuery("select c from Candidature c join fetch c.campagne where c.compte.id = :compte "
                + "order by c.campagne.annee desc", Candidature.class).setParameter("compte", appelant.compteId().orElseThrow())
                .getResultList();
        if (miennes.isEmpty()) {
            throw new AucuneCandidature();
        }
        Compte compte = miennes.get(0).getCompte();
        List<SourceDonnees> ordonnees = sources.stream().sorted(Comparator.comparingInt(SourceDonnees::rang)).toList();
        List<Rubrique> rubriques = Stream.concat(miennes.stream().flatMap(c -> ordonnees.stream().flatMap(s -> s.de(c).stream())),
                donneesCompte.de(compte, miennes).stream()).toList();
        journal.noter(ActeContractuels.DONNEES_REMISES, Reference.a(compte), compte.getId(), Map.of("forme", forme));
        return new MesDonnees(compte.nomAffiche(), compte.getIdentifiant(), horloge.instant(), rubriques);
    }
}
