package fr.passerelle.contractuels.candidatures.liste;

import fr.passerelle.comptes.Compte;
import fr.passerelle.comptes.Identite;
import fr.passerelle.comptes.Porte;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import fr.passerelle.contractuels.campagnes.PeriodeDossier;
import fr.passerelle.contractuels.candidatures.CandidatAffecte;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.CandidaturesAffectees;
import fr.passerelle.contractuels.candidatures.ChampFiche;
import fr.passerelle.contractuels.candidatures.EtatCivil;
import fr.passerelle.contractuels.candidatures.Suites;
import fr.passerelle.contractuels.nomenclatures.DisciplineInconnue;
import fr.passerelle.contractuels.nomenclatures.Nomenclatures;
import fr.passerelle.contractuels.nomenclatures.TypePoste;
import fr.passerelle.contractuels.nomenclatures.TypePosteInconnu;
import fr.passerelle.documents.imports.Constat;
import fr.passerelle.documents.imports.Refus;
import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Receives lines of the university's list: makes candidates, brings those known up to date, leaves their own corrections. */
@ApplicationScoped
class ReceptionListe {

    /** A chunk's lines with what the database holds of them. */
    private record Contexte(Campagne campagne, Map<String, Candidature> candidatures, Map<String, Compte> comptes,
            Set<Long> affectees, Nomenclatures.Codes disciplines, Nomenclatures.Codes types, boolean ecrire) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CampagneCourante campagne;
    @Inject
    private CandidaturesAffectees affectees;
    @Inject
    private Nomenclatures nomenclatures;
    @Inject
    private Horloge horloge;
    @Inject
    private Suites suites;
    @Inject
    private Journal journal;

    /** @param ecrire false to say what would be done, without doing it */
    List<Constat> recevoir(List<LigneListe> lignes, boolean ecrire) {
        List<String> numeros = lignes.stream().map(LigneListe::numero).toList();
        Campagne courante = campagne.lire();
        Optional<LectureSeule> fermee = PeriodeDossier.pourGestion(courante, horloge.instant()).map(LectureSeule::new);
        if (fermee.isPresent()) {
            return Collections.nCopies(lignes.size(), Constat.refusee(List.of(Refus.de("", "", fermee.get()))));
        }
        Map<String, Candidature> connues = candidatures(courante, numeros);
        Contexte contexte = new Contexte(courante, connues, comptes(numeros), affectees.parmi(connues.values()),
                nomenclatures.disciplines(), nomenclatures.typesPoste(), ecrire);
        if (!ecrire) {
            // What the analysis tries on them must not reach the database.
            contexte.candidatures().values().forEach(em::detach);
            contexte.comptes().values().forEach(em::detach);
        }
        return lignes.stream().map(ligne -> recevoir(ligne, contexte)).toList();
    }

    private Constat recevoir(LigneListe ligne, Contexte contexte) {
        String discipline = ligne.discipline() == null ? null : contexte.disciplines().lire(ligne.discipline()).orElse(null);
        if (ligne.discipline() != null && discipline == null) {
            return refus("discipline", ligne.discipline(), new DisciplineInconnue(ligne.discipline()));
        }
        String type = ligne.typePoste() == null ? null : contexte.types().lire(ligne.typePoste()).orElse(null);
        if (ligne.typePoste() != null && type == null) {
            return refus("typePoste", ligne.typePoste(), new TypePosteInconnu(ligne.typePoste()));
        }
        Candidature connue = contexte.candidatures().get(ligne.numero());
        if (connue == null) {
            if (type == null && contexte.types().lire(TypePoste.ALTERNANT).isEmpty()) {
                return refus("typePoste", "", new TypePosteInconnu(TypePoste.ALTERNANT));
            }
            if (contexte.ecrire()) {
                creer(ligne, discipline, type, contexte);
            }
            return Constat.nouvelle();
        }
        if (connue.quitterait(discipline, type) && contexte.affectees().contains(connue.getId())) {
            return refus("discipline", discipline == null ? type : discipline, new CandidatAffecte("discipline"));
        }
        boolean change = connue.reprendre(ligne.etatCivil(), ligne.etudes(), type, ligne.coordonnees(), discipline)
                | reprendreCompte(connue, ligne);
        if (change && contexte.ecrire()) {
            noter(connue);
        }
        return change ? Constat.changee() : Constat.inchangee();
    }

    private void creer(LigneListe ligne, String discipline, String type, Contexte contexte) {
        EtatCivil personne = ligne.etatCivil();
        Compte compte = contexte.comptes().get(ligne.numero());
        if (compte == null) {
            compte = new Compte(new Identite(Porte.CANDIDAT, ligne.numero()), personne.getNom(), personne.getPrenom(),
                    ligne.courriel());
            em.persist(compte);
        }
        Candidature candidature = new Candidature(contexte.campagne(), compte, personne, ligne.etudes(),
                type == null ? TypePoste.ALTERNANT : type);
        candidature.reprendre(personne, ligne.etudes(), null, ligne.coordonnees(), discipline);
        reprendreCompte(candidature, ligne);
        em.persist(candidature);
        noter(candidature);
    }

    /** The account follows the list, except an address that was corrected here. */
    private static boolean reprendreCompte(Candidature candidature, LigneListe ligne) {
        Compte compte = candidature.getCompte();
        EtatCivil personne = ligne.etatCivil();
        boolean change = !compte.getNom().equals(personne.getNom()) || !compte.getPrenom().equals(personne.getPrenom());
        if (change) {
            compte.renommer(personne.getNom(), personne.getPrenom());
        }
        if (ligne.courriel() == null || candidature.getCorrections().contient(ChampFiche.COURRIEL)
                || ligne.courriel().equalsIgnoreCase(compte.getCourriel())) {
            return change;
        }
        compte.joindreA(ligne.courriel());
        return true;
    }

    private void noter(Candidature candidature) {
        journal.noter(ActeContractuels.CANDIDATURE_IMPORTEE, Reference.a(candidature), candidature.getCompte().getId());
        suites.de(candidature);
    }

    private static Constat refus(String colonne, String valeur, ErreurMetier erreur) {
        return Constat.refusee(List.of(Refus.de(ImportCandidats.libelle(colonne), valeur, erreur)));
    }

    private Map<String, Candidature> candidatures(Campagne courante, List<String> numeros) {
        return em.createQuery("select c from Candidature c join fetch c.compte where c.campagne = :campagne "
                + "and c.numero in :numeros",
                Candidature.class).setParameter("campagne", courante).setParameter("numeros", numeros).getResultStream()
                .collect(Collectors.toMap(Candidature::getNumero, Function.identity()));
    }

    private Map<String, Compte> comptes(List<String> numeros) {
        return em.createQuery("select c from Compte c where c.porte = :porte and c.identifiant in :numeros", Compte.class)
                .setParameter("porte", Porte.CANDIDAT).setParameter("numeros", numeros).getResultStream()
                .collect(Collectors.toMap(Compte::getIdentifiant, Function.identity()));
    }
}
