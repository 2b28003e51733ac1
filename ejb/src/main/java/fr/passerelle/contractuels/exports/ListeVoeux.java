package fr.passerelle.contractuels.exports;

import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.Restriction;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** "Liste des voeux des étudiants par discipline": a line a wish, read candidate after candidate with all of hers. */
@ApplicationScoped
class ListeVoeux implements Search<LigneVoeu> {

    /** The wishes, in one cell: an export that read each candidate's apart would cost a statement more for each. */
    private static final String LUS = "(select SQL('group_concat(? order by ? separator '' '')', v.uai, v.rang) from FeuilleVoeux g join g.voeux v "
            + "where g = f)";
    /** Read once for all wishes: there are fewer schools than candidates. */
    private static final String VOULUS = "select new fr.passerelle.contractuels.exports.EtablissementVoulu(e.uai, e.type, e.nom, e.departement, "
            + "e.commune) from Etablissement e where e.uai in (select v.uai from FeuilleVoeux f join f.candidature c join f.voeux v where ";
    private static final DefinitionListe<FeuilleExportee> FEUILLES = new DefinitionListe<>(
            "Candidature c join FeuilleVoeux f on f.candidature = c left join Discipline d on d.code = c.discipline "
                    + "left join TypePoste t on t.code = c.typePoste", "c.id",
            "new fr.passerelle.contractuels.exports.FeuilleExportee(c.id, c.numero, c.etatCivil.nom, c.etatCivil.prenom, c.discipline, d.libelle, "
                    + "t.libelle, f.maintien, f.valideeLe, " + LUS + ")", FeuilleExportee::id,
            List.of(Colonne.texte("discipline", FeuilleExportee::discipline, LigneDiscipline.CHEMIN),
                    Colonne.texte("nom", FeuilleExportee::nom, "c.etatCivil.nom"),
                    Colonne.texte("prenom", FeuilleExportee::prenom, "c.etatCivil.prenom")),
            List.of(), LigneDiscipline.PAR_DISCIPLINE);
    private static final DefinitionListe<LigneVoeu> LISTE = new DefinitionListe<>(FEUILLES.source(), FEUILLES.cle(), FEUILLES.selection(),
            LigneVoeu::cle,
            List.of(Colonne.calculee("numero", Colonne.Genre.TEXTE, v -> v.etudiant().numero()),
                    Colonne.calculee("nom", Colonne.Genre.TEXTE, v -> v.etudiant().nom()),
                    Colonne.calculee("prenom", Colonne.Genre.TEXTE, v -> v.etudiant().prenom()),
                    Colonne.calculee("discipline", Colonne.Genre.TEXTE, LigneVoeu::disciplineOuNc),
                    Colonne.calculee("disciplineLibelle", Colonne.Genre.TEXTE, LigneVoeu::disciplineLibelle),
                    Colonne.calculee("typePoste", Colonne.Genre.TEXTE, v -> v.etudiant().typePoste()),
                    Colonne.calculee("maintien", Colonne.Genre.OUI_NON, v -> v.etudiant().maintien()),
                    Colonne.calculee("rang", Colonne.Genre.NOMBRE, LigneVoeu::rang),
                    Colonne.calculee("uai", Colonne.Genre.TEXTE, v -> v.etablissement().uai()),
                    Colonne.calculee("type", Colonne.Genre.CHOIX, v -> v.etablissement().type()),
                    Colonne.calculee("etablissement", Colonne.Genre.TEXTE, v -> v.etablissement().nom()),
                    Colonne.calculee("departement", Colonne.Genre.TEXTE, v -> v.etablissement().departement()),
                    Colonne.calculee("ville", Colonne.Genre.TEXTE, v -> v.etablissement().ville()),
                    Colonne.calculee("valideeLe", Colonne.Genre.INSTANT, v -> v.etudiant().valideeLe())),
            List.of(), LigneDiscipline.PAR_DISCIPLINE);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CandidatsDpe candidats;

    @Override
    public DefinitionListe<LigneVoeu> definition() {
        return LISTE;
    }

    /** How many there are; it shows no page. */
    @Override
    public Tranche<LigneVoeu> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return new Tranche<>(List.of(), requete("select count(v.rang) from FeuilleVoeux f join f.candidature c join f.voeux v where ", "", Long.class)
                .getSingleResult());
    }

    @Override
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneVoeu> suite) {
        Map<String, EtablissementVoulu> voulus = requete(VOULUS, ")", EtablissementVoulu.class).getResultStream()
                .collect(Collectors.toMap(EtablissementVoulu::uai, Function.identity()));
        candidats.liste(FEUILLES).parcourir(criteres, tri, f -> f.voeux(voulus).forEach(suite));
    }

    private <R> TypedQuery<R> requete(String debut, String fin, Class<R> type) {
        Restriction restriction = candidats.restriction();
        return restriction.requete(em, debut + restriction.condition() + fin, type);
    }
}
