package fr.passerelle.contractuels.donnees;

import fr.passerelle.comptes.Compte;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.GenreJustificatif;
import fr.passerelle.contractuels.donnees.Rubrique.Entree;
import fr.passerelle.documents.DocumentStocke;
import fr.passerelle.noyau.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The dossier: who she is, where she lives, her situation, her studies, the documents, also those withdrawn and not yet erased. */
@ApplicationScoped
class DonneesDossier implements SourceDonnees {

    @PersistenceContext
    private EntityManager em;

    @Override
    public int rang() {
        return 1;
    }

    @Override
    public List<Rubrique> de(Candidature c) {
        String campagne = c.getCampagne().anneeScolaire();
        return List.of(Rubrique.fiche("identite", campagne, identite(c)),
                Rubrique.fiche("coordonnees", campagne, new Entree().avec("adresse", c.getCoordonnees().getAdresse())
                        .avec("codePostal", c.getCoordonnees().getCodePostal()).avec("commune", c.getCoordonnees().getCommune())
                        .avec("telephone", c.getCoordonnees().getTelephone())),
                Rubrique.fiche("situation", campagne, new Entree().avec("familiale", c.getSituation().getFamiliale())
                        .avec("enfants", c.getSituation().getNombreEnfants()).avec("observations", c.getSituation().getObservations())
                        .avec("handicap", c.getSituation().isHandicap()).avec("boursier", c.getSituation().isBoursier())),
                Rubrique.fiche("etudes", campagne, new Entree().avec("diplome", c.getEtudes().getDiplome())
                        .avec("parcours", c.getEtudes().getParcours()).avec("discipline", c.getDiscipline())
                        .avec("typePoste", c.getTypePoste())),
                Rubrique.fiche("candidature", campagne, new Entree().avec("statut", c.getStatut()).avec("inscriteLe", c.getInscriteLe())
                        .avec("modifieeLe", c.getModifieeLe()).avec("modifieePar", c.getModifieePar())),
                Rubrique.liste("documents", campagne, documents(c)));
    }

    private static Entree identite(Candidature c) {
        Compte compte = c.getCompte();
        return new Entree().avec("numero", c.getNumero()).avec("nom", c.getEtatCivil().getNom()).avec("prenom", c.getEtatCivil().getPrenom())
                .avec("nomNaissance", c.getEtatCivil().getNomNaissance()).avec("dateNaissance", c.getEtatCivil().getDateNaissance())
                .avec("courriel", compte.getCourriel()).avec("courrielDemande", c.courrielDemande().orElse(null))
                .avec("derniereConnexion", compte.getDerniereConnexion());
    }

    private List<Entree> documents(Candidature c) {
        Reference proprietaire = Reference.a(c);
        return em.createQuery("select d from DocumentStocke d where d.proprietaireType = :type and d.proprietaireCle = :cle "
                + "order by d.genre, d.rang", DocumentStocke.class).setParameter("type", proprietaire.type())
                .setParameter("cle", proprietaire.cle()).getResultStream()
                .map(d -> new Entree().avec("genre", GenreJustificatif.valueOf(d.getGenre())).avec("nom", d.getNomFichier())
                        .avec("octets", d.getTaille()).avec("deposeLe", d.getDeposeLe()).avec("retireLe", d.getRetireLe())).toList();
    }
}
