package fr.passerelle.courriels;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Compte;
import fr.passerelle.comptes.Roles;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.ModifieEntreTemps;
import fr.passerelle.noyau.Reference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Administrators rewrite the mails the application sends, look at them and try them. */
@Stateless
public class ModeleService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Modeles modeles;
    @Inject
    private BoiteEnvoi boite;
    @Inject
    private Journal journal;
    @Inject
    private Appelant appelant;
    @Inject
    private Horloge horloge;

    /** One per type of mail, by code. */
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public List<LigneModele> lister() {
        Map<String, ModeleCourriel> reecrits = modeles.reecrits();
        return modeles.types().stream().map(type -> ligne(type, reecrits.get(type.code())))
                .sorted(Comparator.comparing(LigneModele::code)).toList();
    }

    /** The text in force. */
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public SaisieModele lire(String code) {
        TypeCourriel type = modeles.type(code);
        TexteModele texte = modeles.de(type);
        return new SaisieModele(code, modeles.reecrit(type).map(ModeleCourriel::getVersion).orElse(null), texte.sujet(), texte.corps());
    }

    /** What the text may name: the type's own, then those common to all. */
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public List<VariableCourriel> variables(String code) {
        return TexteModele.admises(modeles.type(code).variables());
    }

    /** The mail as it would leave, with the examples. @throws VariableInconnue @throws BaliseNonAutorisee */
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public Redaction apercu(@Valid SaisieModele saisie) {
        return texte(saisie).exemple();
    }

    /** Sends that mail to the caller, and answers where. @throws SansAdresse when the caller's account has no address */
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public String essayer(@Valid SaisieModele saisie) {
        Redaction exemple = texte(saisie).exemple();
        String adresse = appelant.compteId().map(id -> em.find(Compte.class, id)).map(Compte::getCourriel)
                .orElseThrow(SansAdresse::new);
        boite.deposerEssai(modeles.type(saisie.getCode()), adresse, exemple);
        return adresse;
    }

    /** @throws ModifieEntreTemps when another administrator has changed it since it was displayed, or at this moment */
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public void enregistrer(@Valid SaisieModele saisie) {
        TexteModele texte = texte(saisie);
        TypeCourriel type = modeles.type(saisie.getCode());
        Optional<ModeleCourriel> reecrit = aLaVersion(type, saisie);
        ModeleCourriel modele = reecrit.orElseGet(() -> new ModeleCourriel(type));
        modele.reecrire(texte, appelant.nomAffiche(), horloge.instant());
        if (reecrit.isEmpty()) {
            ajouter(modele, type, saisie);
        }
        journal.noter(ActeCourriel.MODELE_COURRIEL_MODIFIE, Reference.a(ModeleCourriel.class, type.code()), null);
    }

    /** Returns to the text shipped. @throws ModifieEntreTemps as for {@link #enregistrer} */
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public void retablir(SaisieModele saisie) {
        TypeCourriel type = modeles.type(saisie.getCode());
        aLaVersion(type, saisie).ifPresent(modele -> {
            em.remove(modele);
            journal.noter(ActeCourriel.MODELE_COURRIEL_RETABLI, Reference.a(ModeleCourriel.class, type.code()), null);
        });
    }

    private Optional<ModeleCourriel> aLaVersion(TypeCourriel type, SaisieModele saisie) {
        Optional<ModeleCourriel> reecrit = modeles.aReecrire(type);
        if (!Objects.equals(reecrit.map(ModeleCourriel::getVersion).orElse(null), saisie.getVersion())) {
            throw entreTemps(reecrit, saisie);
        }
        return reecrit;
    }

    /** Whoever rewrites the shipped text at the same moment is told by the database, which keeps one. */
    private void ajouter(ModeleCourriel modele, TypeCourriel type, SaisieModele saisie) {
        try {
            em.persist(modele);
            em.flush();
        } catch (PersistenceException devance) {
            Optional<ModeleCourriel> autre = modeles.enregistre(type);
            throw autre.isPresent() ? entreTemps(autre, saisie) : devance;
        }
    }

    private static RuntimeException entreTemps(Optional<ModeleCourriel> actuel, SaisieModele saisie) {
        saisie.reprendreSur(actuel.map(ModeleCourriel::getVersion).orElse(null));
        return actuel.<RuntimeException>map(m -> new ModifieEntreTemps(m.getModifiePar(), m.getModifieLe()))
                .orElseGet(ModeleRetabli::new);
    }

    private TexteModele texte(SaisieModele saisie) {
        return new TexteModele(saisie.getSujet(), saisie.getCorps(), modeles.type(saisie.getCode()).variables());
    }

    private static LigneModele ligne(TypeCourriel type, ModeleCourriel reecrit) {
        return reecrit == null ? new LigneModele(type.code(), ModelesLivres.de(type).sujet(), null, null)
                : new LigneModele(type.code(), reecrit.getSujet(), reecrit.getModifiePar(), reecrit.getModifieLe());
    }
}
