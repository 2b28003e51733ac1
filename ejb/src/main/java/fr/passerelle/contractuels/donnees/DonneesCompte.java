package fr.passerelle.contractuels.donnees;

import fr.passerelle.comptes.Compte;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.donnees.Rubrique.Entree;
import fr.passerelle.courriels.EtatCourriel;
import fr.passerelle.noyau.Textes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is held of her account whatever the campaign: the mails sent to her, and who did what of her, sensitive documents read included. */
@ApplicationScoped
class DonneesCompte {

    /** Decisions being prepared: she learns them when they are announced, and reads her result once it is shown. */
    private static final Set<String> PREPARES = Stream.of(ActeContractuels.SELECTION_DECIDEE, ActeContractuels.ENTRETIEN_FIXE,
            ActeContractuels.AFFECTATION_DECIDEE, ActeContractuels.AFFECTATION_RETIREE).map(Enum::name).collect(Collectors.toSet());
    /** Who acts when nobody does. */
    private static final String SYSTEME = "Passerelle";

    @PersistenceContext
    private EntityManager em;

    List<Rubrique> de(Compte compte, List<Candidature> candidatures) {
        return List.of(Rubrique.liste("courriels", null, courriels(compte, candidatures)),
                Rubrique.liste("journal", null, journal(compte, candidatures)));
    }

    private List<Entree> courriels(Compte compte, List<Candidature> candidatures) {
        return candidatures.stream().flatMap(c -> em.createQuery("select k.id, k.deposeLe, k.type, k.sujet, k.envoyeLe, k.etat, "
                + "k.sensible, k.texte from Courriel k where k.destinataire = :adresse or k.cleUnicite = :cle "
                + "or k.cleUnicite like :suite", Object[].class).setParameter("adresse", compte.getCourriel()).setParameter("cle", "candidature:" + c.getId())
                .setParameter("suite", "candidature:" + c.getId() + ":%").getResultStream())
                .collect(Collectors.toMap(k -> (Long) k[0], Function.identity(), (un, autre) -> un)).values().stream()
                .sorted((un, autre) -> ((Instant) autre[1]).compareTo((Instant) un[1]))
                .map(k -> new Entree().avec("le", k[1]).avec("type", Textes.texte("commun", Locale.FRENCH, "courriel." + k[2]))
                        .avec("sujet", k[3]).avec("envoyeLe", k[4]).avec("etat", EtatCourriel.valueOf(k[5].toString()))
                        .avec(Rubrique.LONG, Boolean.TRUE.equals(k[6]) ? null : k[7])).toList();
    }

    private List<Entree> journal(Compte compte, List<Candidature> candidatures) {
        return em.createQuery("select e.moment, e.acte, e.auteur, a.prenom, a.nom from Ecriture e left join Compte a on a.id = e.auteur "
                + "where (e.personne = :compte or e.auteur = :compte or e.objetType = 'Candidature' and e.objetCle in :cles) "
                + "and e.acte not in :prepares order by e.moment desc, e.id desc", Object[].class).setParameter("compte", compte.getId())
                .setParameter("cles", candidatures.stream().map(c -> String.valueOf(c.getId())).toList()).setParameter("prepares", PREPARES)
                .getResultStream().map(e -> new Entree().avec("le", e[0]).avec("acte", Textes.texte("actes", Locale.FRENCH, (String) e[1]))
                        .avec("par", e[2] == null ? SYSTEME : Stream.of(e[3], e[4]).filter(Objects::nonNull).map(Object::toString)
                                .collect(Collectors.joining(" ")))).toList();
    }
}
