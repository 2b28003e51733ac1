package fr.passerelle.contractuels.exports;

import fr.passerelle.contractuels.candidatures.StatutCandidature;
import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.Tri;
import java.util.List;

/** "Liste des étudiants": every candidate of the campaign, registered or not. */
final class ListeEtudiants {

    static final DefinitionListe<LigneEtudiant> LISTE = new DefinitionListe<>(
            "Candidature c join c.compte k left join Discipline d on d.code = c.discipline left join TypePoste t on t.code = c.typePoste "
                    + "left join FeuilleVoeux f on f.candidature = c left join DecisionAffectation x on x.candidature = c", "c.id",
            "new fr.passerelle.contractuels.exports.LigneEtudiant(c.id, c.numero, c.etatCivil.nom, c.etatCivil.prenom, c.etatCivil.nomNaissance, "
                    + "c.etatCivil.dateNaissance, k.courriel, c.coordonnees.telephone, c.coordonnees.adresse, c.coordonnees.codePostal, "
                    + "c.coordonnees.commune, c.discipline, d.libelle, t.libelle, c.etudes.diplome, c.etudes.parcours, c.situation.familiale, "
                    + "c.situation.nombreEnfants, c.situation.boursier, c.statut, c.inscriteLe, c.pieces, f.maintien, f.valideeLe, x.aucune, "
                    + "(select count(a.id) from Affectation a where a.decision = x))", LigneEtudiant::id,
            List.of(Colonne.texte("numero", LigneEtudiant::numero, "c.numero"),
                    Colonne.texte("nom", LigneEtudiant::nom, "c.etatCivil.nom"),
                    Colonne.texte("prenom", LigneEtudiant::prenom, "c.etatCivil.prenom"),
                    Colonne.texte("nomNaissance", LigneEtudiant::nomNaissance, "c.etatCivil.nomNaissance"),
                    Colonne.date("dateNaissance", LigneEtudiant::dateNaissance, "c.etatCivil.dateNaissance"),
                    Colonne.texte("courriel", LigneEtudiant::courriel, "k.courriel"),
                    Colonne.texte("telephone", LigneEtudiant::telephone, "c.coordonnees.telephone"),
                    Colonne.texte("adresse", LigneEtudiant::adresse, "c.coordonnees.adresse"),
                    Colonne.texte("codePostal", LigneEtudiant::codePostal, "c.coordonnees.codePostal"),
                    Colonne.texte("commune", LigneEtudiant::commune, "c.coordonnees.commune"),
                    Colonne.texte("discipline", LigneEtudiant::disciplineOuNc, LigneDiscipline.CHEMIN),
                    Colonne.texte("disciplineLibelle", LigneEtudiant::disciplineLibelle, "d.libelle"),
                    Colonne.texte("typePoste", LigneEtudiant::typePoste, "t.libelle"),
                    Colonne.texte("diplome", LigneEtudiant::diplome, "c.etudes.diplome"),
                    Colonne.texte("parcours", LigneEtudiant::parcours, "c.etudes.parcours"),
                    Colonne.calculee("situation", Colonne.Genre.CHOIX, LigneEtudiant::situation),
                    Colonne.entier("enfants", LigneEtudiant::enfants, "c.situation.nombreEnfants"),
                    Colonne.ouiNon("boursier", LigneEtudiant::boursier, "c.situation.boursier"),
                    Colonne.choix("statut", StatutCandidature.class, LigneEtudiant::statut, "c.statut"),
                    Colonne.instant("inscriteLe", LigneEtudiant::inscriteLe, "c.inscriteLe"),
                    Colonne.calculee("documents", Colonne.Genre.TEXTE, LigneEtudiant::documents),
                    Colonne.ouiNon("maintien", LigneEtudiant::maintien, "f.maintien"),
                    Colonne.instant("voeuxLe", LigneEtudiant::voeuxLe, "f.valideeLe"),
                    Colonne.calculee("sort", Colonne.Genre.CHOIX, LigneEtudiant::sort)),
            List.of(), Tri.par("nom").puisPar("prenom"));

    private ListeEtudiants() {
    }
}
