package fr.passerelle.comptes;

import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Introuvable;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.PeriodeInversee;
import fr.passerelle.noyau.Reference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Gives and ends what people may do; both act at their next click. */
@Stateless
public class HabilitationService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Horloge horloge;
    @Inject
    private Journal journal;
    @Inject
    private Administrateurs administrateurs;
    @Inject
    private Perimetres perimetres;

    /** An empty form, which begins today. */
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public SaisieHabilitation nouvelle() {
        SaisieHabilitation saisie = new SaisieHabilitation();
        saisie.setDebut(horloge.aujourdhui());
        return saisie;
    }

    /** The kinds of périmètre that can be given: those under which something exists here. */
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public List<Perimetre.Genre> genres() {
        return perimetres.genres();
    }

    /**
     * Gives a profile on a périmètre.
     *
     * @throws PerimetreInconnu when the périmètre names nothing
     * @throws HabilitationDejaDonnee when it is held already
     * @throws PeriodeInversee when it would end before it begins
     */
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public void donner(long compteId, @NotNull @Valid SaisieHabilitation saisie) {
        Compte compte = Optional.ofNullable(em.find(Compte.class, compteId)).orElseThrow(Introuvable::new);
        Perimetre perimetre = perimetres.connu(saisie.perimetre());
        if (estTenue(compte, saisie.getProfil(), perimetre)) {
            throw new HabilitationDejaDonnee();
        }
        Habilitation donnee = new Habilitation(compte, saisie.getProfil(), perimetre, saisie.getDebut());
        if (saisie.getFin() != null) {
            prevoirFin(donnee, saisie.getFin());
        }
        em.persist(donnee);
        journal.noter(ActeCompte.HABILITATION_DONNEE, Reference.a(donnee), compte.getId(), donnee.precisions());
    }

    /**
     * Ends a habilitation now: yesterday was its last day.
     *
     * @throws HabilitationDeLAnnuaire when the directory gives it
     * @throws HabilitationDejaFinie when it has ended
     * @throws DernierAdministrateur when nobody else administers Passerelle
     */
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public void finir(long habilitationId) {
        Habilitation habilitation =
                Optional.ofNullable(em.find(Habilitation.class, habilitationId)).orElseThrow(Introuvable::new);
        if (habilitation.getProfil() == Profil.ADMINISTRATEUR) {
            administrateurs.exigerUnAutreQue(h -> h.getId().equals(habilitationId));
        }
        habilitation.retirer(horloge.aujourdhui().minusDays(1));
        journal.noter(ActeCompte.HABILITATION_FINIE, Reference.a(habilitation), habilitation.getCompte().getId(),
                habilitation.precisions());
    }

    private static void prevoirFin(Habilitation habilitation, LocalDate fin) {
        if (fin.isBefore(habilitation.getDebut())) {
            throw (PeriodeInversee) new PeriodeInversee().sur("fin");
        }
        habilitation.prevoirFin(fin);
    }

    private boolean estTenue(Compte compte, Profil profil, Perimetre perimetre) {
        return em.createQuery("select h from Habilitation h where h.compte = :compte and h.profil = :profil",
                        Habilitation.class)
                .setParameter("compte", compte).setParameter("profil", profil).getResultStream()
                .anyMatch(h -> h.getPerimetre().equals(perimetre) && h.etat(horloge.aujourdhui()) != EtatHabilitation.FINIE);
    }
}
