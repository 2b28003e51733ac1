package fr.passerelle.contractuels.exports;

import fr.passerelle.contractuels.tuteurs.TuteurSearch;
import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.referentiel.TypeEtablissement;
import java.util.List;

/** "Liste des affectations": a line for each post of each stagiaire; who has none is in "Liste des étudiants" alone. */
final class ListeAffectations {

    static final DefinitionListe<LigneAffectation> LISTE = new DefinitionListe<>(
            "Candidature c join c.compte k join DecisionAffectation x on x.candidature = c join x.affectations a join a.poste p "
                    + "join Etablissement e on e.uai = p.uai left join Discipline d on d.code = c.discipline "
                    + "left join TypePoste t on t.code = c.typePoste", "a.id",
            "new fr.passerelle.contractuels.exports.LigneAffectation(a.id, c.numero, c.etatCivil.nom, c.etatCivil.prenom, k.courriel, "
                    + "c.coordonnees.telephone, c.discipline, d.libelle, t.libelle, a.rang, p.identifiant, e.uai, e.type, e.nom, e.departement, "
                    + "e.commune, p.support.nature, p.support.quotite, t.heuresService, " + TuteurSearch.NOMS + ", x.correction.par, x.correction.le)",
            LigneAffectation::id,
            List.of(Colonne.texte("numero", LigneAffectation::numero, "c.numero"),
                    Colonne.texte("nom", LigneAffectation::nom, "c.etatCivil.nom"),
                    Colonne.texte("prenom", LigneAffectation::prenom, "c.etatCivil.prenom"),
                    Colonne.texte("courriel", LigneAffectation::courriel, "k.courriel"),
                    Colonne.texte("telephone", LigneAffectation::telephone, "c.coordonnees.telephone"),
                    Colonne.texte("discipline", LigneAffectation::disciplineOuNc, LigneDiscipline.CHEMIN),
                    Colonne.texte("disciplineLibelle", LigneAffectation::disciplineLibelle, "d.libelle"),
                    Colonne.texte("typePoste", LigneAffectation::typePoste, "t.libelle"),
                    Colonne.entier("rang", LigneAffectation::rang, "a.rang"),
                    Colonne.texte("identifiant", LigneAffectation::identifiant, "p.identifiant"),
                    Colonne.texte("uai", LigneAffectation::uai, "e.uai"),
                    Colonne.choix("type", TypeEtablissement.class, LigneAffectation::type, "e.type"),
                    Colonne.texte("etablissement", LigneAffectation::etablissement, "e.nom"),
                    Colonne.texte("departement", LigneAffectation::departement, "e.departement"),
                    Colonne.texte("ville", LigneAffectation::ville, "e.commune"),
                    Colonne.texte("nature", LigneAffectation::nature, "p.support.nature"),
                    Colonne.heures("quotite", LigneAffectation::quotite, "p.support.quotite"),
                    Colonne.heures("service", LigneAffectation::service, "t.heuresService"),
                    Colonne.calculee("tuteurs", Colonne.Genre.TEXTE, LigneAffectation::tuteurs),
                    Colonne.texte("decideePar", LigneAffectation::decideePar, "x.correction.par"),
                    Colonne.instant("decideeLe", LigneAffectation::decideeLe, "x.correction.le")),
            List.of(), LigneDiscipline.PAR_DISCIPLINE);

    private ListeAffectations() {
    }
}
