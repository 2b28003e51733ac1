package fr.passerelle.contractuels.postes.liste;

import fr.passerelle.contractuels.postes.SaisiePoste;
import fr.passerelle.documents.imports.LigneFichier;
import fr.passerelle.referentiel.NumeroUai;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Reads a line of the DOS's list; what cannot be read is said to the line, column by column. */
final class LecturePoste {

    private static final int CODE_MAX = 200;

    private final LigneFichier ligne;
    private final List<Consumer<SaisiePoste>> valeurs = new ArrayList<>();

    private LecturePoste(LigneFichier ligne) {
        this.ligne = ligne;
    }

    static LigneListePostes lire(LigneFichier ligne) {
        return new LecturePoste(ligne).lire();
    }

    private LigneListePostes lire() {
        String identifiant = ligne.texteObligatoire("identifiant", SaisiePoste.IDENTIFIANT_MAX);
        String discipline = ligne.texteObligatoire("discipline", CODE_MAX);
        String rne = ligne.texteObligatoire("uai", CODE_MAX);
        String uai = rne == null ? null : ligne.lire("uai", numero -> new NumeroUai(numero).valeur());
        lireValeurs();
        return new LigneListePostes(identifiant, discipline, ligne.texte("typePoste", CODE_MAX), uai, ligne.texte("typeEple", CODE_MAX),
                ligne.texte("dptEple", CODE_MAX), saisie -> valeurs.forEach(v -> v.accept(saisie)));
    }

    private void lireValeurs() {
        heures("besoins", SaisiePoste::setHeures);
        heures("hp", SaisiePoste::setHp);
        heures("hsa", SaisiePoste::setHsa);
        nombre("postesVacants", SaisiePoste::setPostesVacants);
        retenir("nature", ligne.texte("nature", CODE_MAX), null, SaisiePoste::setNature);
        heures("apport", SaisiePoste::setApport);
        nombre("supports", SaisiePoste::setSupports);
        heures("quotite", SaisiePoste::setQuotite);
        heures("coutHp", SaisiePoste::setCoutHp);
        heures("coutHsa", SaisiePoste::setCoutHsa);
        retenir("commentaire", ligne.texte("commentaire", SaisiePoste.COMMENTAIRE_MAX), null, SaisiePoste::setCommentaire);
        retenir("boe", ligne.ouiNon("boe"), false, SaisiePoste::setBoe);
    }

    private void heures(String colonne, BiConsumer<SaisiePoste, BigDecimal> pose) {
        retenir(colonne, ligne.lire(colonne, ValeursPoste::heures), BigDecimal.ZERO, pose);
    }

    private void nombre(String colonne, BiConsumer<SaisiePoste, Integer> pose) {
        retenir(colonne, ligne.lire(colonne, ValeursPoste::nombre), 0, pose);
    }

    /** @param vide what an empty cell says */
    private <V> void retenir(String colonne, V lue, V vide, BiConsumer<SaisiePoste, V> pose) {
        if (ligne.aColonne(colonne)) {
            valeurs.add(saisie -> pose.accept(saisie, lue == null ? vide : lue));
        }
    }
}
