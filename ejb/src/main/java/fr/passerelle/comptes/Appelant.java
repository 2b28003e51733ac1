package fr.passerelle.comptes;

import fr.passerelle.noyau.AccesRefuse;
import fr.passerelle.noyau.AppelantCourant;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;

/**
 * The caller of this request and what it may do now. The container's roles say which methods are open; this says on what:
 * services ask it for the périmètre of the thing they touch. The door's mechanism fills it at each request, jobs through
 * their façade.
 */
@RequestScoped
public class Appelant implements AppelantCourant {

    private Droits droits = Droits.PERSONNE;

    public void entrer(Droits droits) {
        this.droits = droits;
    }

    public Droits droits() {
        return droits;
    }

    /** Does that in the name of an account's holder, whom a link has named; the caller of the request stays who she was. */
    void auNomDe(Compte compte, Runnable acte) {
        Droits precedents = droits;
        try {
            droits = new Droits(compte.getId(), compte.identite(), compte.nomAffiche(), List.of());
            acte.run();
        } finally {
            droits = precedents;
        }
    }

    /** @throws AccesRefuse unless one of these profiles is held on that périmètre */
    public void exiger(Perimetre perimetre, Profil... profils) {
        if (!droits.a(perimetre, profils)) {
            throw new AccesRefuse();
        }
    }

    @Override
    public Optional<Long> compteId() {
        return Optional.ofNullable(droits.compteId());
    }

    @Override
    public String nomAffiche() {
        return droits.nomAffiche();
    }
}
