package fr.passerelle.contractuels.postes.liste;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import fr.passerelle.contractuels.campagnes.PeriodeDossier;
import fr.passerelle.contractuels.disciplines.Declenchement;
import fr.passerelle.contractuels.disciplines.DisciplinesCampagne;
import fr.passerelle.contractuels.disciplines.SaisiePostesClose;
import fr.passerelle.contractuels.nomenclatures.Nomenclatures;
import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.contractuels.postes.SaisiePoste;
import fr.passerelle.contractuels.postes.SupportsPris;
import fr.passerelle.documents.imports.Constat;
import fr.passerelle.documents.imports.Refus;
import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.Tenue;
import fr.passerelle.noyau.Textes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Receives lines of the DOS's list: makes posts and changes those known, of the disciplines that its author manages. */
@ApplicationScoped
class ReceptionPostes {

    /** A chunk's lines with what the database holds of them; posts by their identifiant in capitals, as the database compares it. */
    private record Contexte(Campagne campagne, Map<String, Poste> connus, Map<String, Declenchement> clos, ControleListePostes controle,
            boolean ecrire) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CampagneCourante campagne;
    @Inject
    private DisciplinesCampagne disciplines;
    @Inject
    private SupportsPris pris;
    @Inject
    private Nomenclatures nomenclatures;
    @Inject
    private Horloge horloge;
    @Inject
    private Appelant appelant;
    @Inject
    private Tenue tenue;

    /** @param ecrire false to say what would be done, without doing it */
    List<Constat> recevoir(List<LigneListePostes> lignes, boolean ecrire) {
        Campagne courante = campagne.lire();
        Optional<LectureSeule> fermee = PeriodeDossier.pourGestion(courante, horloge.instant()).map(LectureSeule::new);
        if (fermee.isPresent()) {
            return Collections.nCopies(lignes.size(), refus(fermee.get()));
        }
        ControleListePostes controle = new ControleListePostes(etablissements(lignes), nomenclatures.disciplines(),
                nomenclatures.typesPoste(), nomenclatures.naturesSupport(),
                code -> appelant.droits().a(Perimetre.discipline(code), Profil.DOS));
        Contexte contexte = new Contexte(courante, connus(courante, lignes), disciplines.tenirClos(courante), controle, ecrire);
        return lignes.stream().map(ligne -> recevoir(ligne, contexte)).toList();
    }

    private Constat recevoir(LigneListePostes ligne, Contexte contexte) {
        Poste connu = contexte.connus().get(enCapitales(ligne.identifiant()));
        try {
            SaisiePoste saisie = contexte.controle().saisie(ligne, connu);
            if (connu != null && connu.ditDeja(saisie)) {
                return Constat.inchangee();
            }
            if (contexte.clos().containsKey(saisie.getDiscipline())) {
                throw new SaisiePostesClose(contexte.clos().get(saisie.getDiscipline()));
            }
            return connu == null ? creer(saisie, contexte) : modifier(connu, saisie, contexte.ecrire());
        } catch (ErreurMetier motif) {
            return refus(motif);
        }
    }

    private Constat creer(SaisiePoste saisie, Contexte contexte) {
        if (contexte.ecrire()) {
            Poste poste = new Poste(contexte.campagne(), saisie, tenue.correction());
            em.persist(poste);
            noter(ActeContractuels.POSTE_CREE, poste);
        }
        return Constat.nouvelle();
    }

    private Constat modifier(Poste poste, SaisiePoste saisie, boolean ecrire) {
        poste.exigerOccupation(saisie, () -> pris.sur(poste));
        if (ecrire) {
            poste.modifier(saisie, () -> 0, tenue.correction());
            noter(ActeContractuels.POSTE_MODIFIE, poste);
        }
        return Constat.changee();
    }

    private void noter(ActeContractuels acte, Poste poste) {
        tenue.noter(acte, Reference.a(poste), Map.of("identifiant", poste.getIdentifiant()));
    }

    private static Constat refus(ErreurMetier motif) {
        String colonne = motif.champ() == null ? "" : Textes.texte("postes", Locale.FRENCH, "import_postes." + motif.champ());
        String valeur = motif.champ() == null ? "" : String.valueOf(motif.valeurs()[0]);
        return Constat.refusee(List.of(Refus.de(colonne, valeur, motif)));
    }

    private Map<String, EtablissementNomme> etablissements(List<LigneListePostes> lignes) {
        Set<String> uais = lignes.stream().map(LigneListePostes::uai).collect(Collectors.toSet());
        return em.createQuery("select new fr.passerelle.contractuels.postes.liste.EtablissementNomme(e.uai, e.type, e.nom, e.commune, e.departement) "
                + "from Etablissement e where e.ouvert = true and e.uai in :uais", EtablissementNomme.class).setParameter("uais", uais)
                .getResultStream().collect(Collectors.toMap(EtablissementNomme::uai, Function.identity()));
    }

    private Map<String, Poste> connus(Campagne courante, List<LigneListePostes> lignes) {
        return em.createQuery("select p from Poste p where p.campagne = :campagne and p.identifiant in :identifiants", Poste.class)
                .setParameter("campagne", courante)
                .setParameter("identifiants", lignes.stream().map(LigneListePostes::identifiant).toList()).getResultStream()
                .collect(Collectors.toMap(p -> enCapitales(p.getIdentifiant()), Function.identity()));
    }

    static String enCapitales(String identifiant) {
        return identifiant.toUpperCase(Locale.ROOT);
    }
}
