package fr.passerelle.contractuels.postes.liste;

import static fr.passerelle.documents.imports.ColonneImport.facultative;
import static fr.passerelle.documents.imports.ColonneImport.nonLue;
import static fr.passerelle.documents.imports.ColonneImport.obligatoire;

import fr.passerelle.comptes.Profil;
import fr.passerelle.documents.imports.ColonneImport;
import fr.passerelle.documents.imports.Constat;
import fr.passerelle.documents.imports.ImportTraite;
import fr.passerelle.documents.imports.LigneFichier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * The DOS's list of posts, under the headings that their own list is exported with. A line makes a post or changes the one of
 * its identifiant: a column that the file lacks leaves the post as it is, an empty cell makes it 0, empty or "Non".
 */
@ApplicationScoped
public class ImportPostes implements ImportTraite<LigneListePostes> {

    private static final List<ColonneImport> COLONNES = List.of(
            obligatoire("identifiant", "Identifiant", "Numéro du poste"), obligatoire("discipline", "Code discipline"),
            facultative("typePoste"), obligatoire("uai", "UAI", "Numéro UAI"), facultative("typeEple"),
            facultative("dptEple", "Département EPLE"), facultative("besoins"), facultative("hp"), facultative("hsa"),
            facultative("postesVacants", "Nombre de postes vacants dans la discipline"), facultative("nature"), facultative("apport"),
            facultative("supports", "Nombre de supports stagiaires implantés"), facultative("quotite"), facultative("coutHp"),
            facultative("coutHsa"), facultative("commentaire"), facultative("boe"), nonLue("nomEple"), nonLue("villeEple"),
            nonLue("stagiaire"));

    @Inject
    private ReceptionPostes reception;

    @Override
    public String code() {
        return "postes";
    }

    @Override
    public String lot() {
        return "postes";
    }

    @Override
    public List<ColonneImport> colonnes() {
        return COLONNES;
    }

    @Override
    public Set<Profil> profils() {
        return Set.of(Profil.DOS);
    }

    @Override
    public boolean admetUnePartie() {
        return true;
    }

    @Override
    public LigneListePostes lire(LigneFichier ligne) {
        return LecturePoste.lire(ligne);
    }

    @Override
    public String cle(LigneListePostes ligne) {
        return ReceptionPostes.enCapitales(ligne.identifiant());
    }

    @Override
    public List<Constat> analyser(List<LigneListePostes> lignes) {
        return reception.recevoir(lignes, false);
    }

    @Override
    public List<Constat> executer(List<LigneListePostes> lignes) {
        return reception.recevoir(lignes, true);
    }
}
