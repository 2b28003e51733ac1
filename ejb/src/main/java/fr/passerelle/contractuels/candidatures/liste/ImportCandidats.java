package fr.passerelle.contractuels.candidatures.liste;

import static fr.passerelle.documents.imports.ColonneImport.facultative;
import static fr.passerelle.documents.imports.ColonneImport.obligatoire;

import fr.passerelle.comptes.Profil;
import fr.passerelle.contractuels.candidatures.EtatCivil;
import fr.passerelle.contractuels.candidatures.Etudes;
import fr.passerelle.documents.imports.ColonneImport;
import fr.passerelle.documents.imports.Constat;
import fr.passerelle.documents.imports.ImportTraite;
import fr.passerelle.documents.imports.LigneFichier;
import fr.passerelle.noyau.Textes;
import fr.passerelle.referentiel.NumeroTelephone;
import fr.passerelle.referentiel.TelephoneIllisible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The university's list of candidates. A line without discipline makes a candidate shown NC, without type an alternant. */
@ApplicationScoped
public class ImportCandidats implements ImportTraite<LigneListe> {

    private static final int NOM_MAX = 100;
    private static final int ETUDES_MAX = 200;
    private static final List<ColonneImport> COLONNES = List.of(
            obligatoire("numero", "Numéro d'étudiant", "Numéro étudiant", "Numéro d'inscription"), obligatoire("nom"),
            obligatoire("prenom"), facultative("nomNaissance"), obligatoire("dateNaissance"),
            facultative("courriel", "Adresse mail", "E-mail", "Courriel"), facultative("adresse", "Adresse postale"),
            facultative("telephone", "Tél."), obligatoire("diplome"), facultative("parcours"), facultative("discipline"),
            facultative("typePoste"));

    @Inject
    private ReceptionListe reception;

    @Override
    public String code() {
        return "candidats";
    }

    @Override
    public String lot() {
        return "contractuels";
    }

    @Override
    public List<ColonneImport> colonnes() {
        return COLONNES;
    }

    @Override
    public Set<Profil> profils() {
        return Set.of(Profil.DPE);
    }

    @Override
    public LigneListe lire(LigneFichier ligne) {
        String numero = numero(ligne);
        EtatCivil personne = etatCivil(ligne);
        String diplome = ligne.texteObligatoire("diplome", ETUDES_MAX);
        Etudes etudes = diplome == null ? null : new Etudes(diplome, ligne.texte("parcours", ETUDES_MAX));
        String telephone = ligne.lire("telephone", t -> NumeroTelephone.lire(t).orElseThrow(TelephoneIllisible::new));
        return new LigneListe(numero, personne, ligne.courriel("courriel"),
                AdressePostale.lire(ligne.texte("adresse", ETUDES_MAX), telephone), etudes, ligne.texte("discipline"),
                ligne.texte("typePoste"));
    }

    private static String numero(LigneFichier ligne) {
        String numero = ligne.texteObligatoire("numero", 20);
        if (numero != null && !numero.matches("[0-9A-Za-z]+")) {
            ligne.refuser("numero", new NumeroEtudiantIllisible().cle());
        }
        return numero;
    }

    private static EtatCivil etatCivil(LigneFichier ligne) {
        String nom = ligne.texteObligatoire("nom", NOM_MAX);
        String prenom = ligne.texteObligatoire("prenom", NOM_MAX);
        LocalDate naissance = ligne.dateObligatoire("dateNaissance");
        String nomNaissance = ligne.texte("nomNaissance", NOM_MAX);
        return nom == null || prenom == null || naissance == null ? null : new EtatCivil(nom, prenom, nomNaissance, naissance);
    }

    @Override
    public String cle(LigneListe ligne) {
        return ligne.numero();
    }

    @Override
    public List<Constat> analyser(List<LigneListe> lignes) {
        return reception.recevoir(lignes, false);
    }

    @Override
    public List<Constat> executer(List<LigneListe> lignes) {
        return reception.recevoir(lignes, true);
    }

    /** Heading of a column, for refusals. */
    static String libelle(String colonne) {
        return Textes.texte("contractuels", Locale.FRENCH, "import_candidats." + colonne);
    }
}
