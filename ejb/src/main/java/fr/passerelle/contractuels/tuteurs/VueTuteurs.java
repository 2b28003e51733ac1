package fr.passerelle.contractuels.tuteurs;

import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.postes.LignePoste;
import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Formats;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The tutors of a post.
 *
 * @param typePoste    code of the post's type
 * @param tous         those it has and those it had, the last added first
 * @param lectureSeule why they can only be read; null while they may be changed
 * @param annuaire     whether there is a directory to look people up in
 */
public record VueTuteurs(LignePoste poste, String typePoste, List<Lu> tous, LectureSeule.Motif lectureSeule, boolean annuaire) {

    /** A tutor: who she is, who added her and, where she no longer is one, who took her out. */
    public record Lu(Long id, String nomAffiche, String courriel, String lieu, String ajoutePar, Instant ajouteLe, String retirePar,
            Instant retireLe) implements Serializable {

        static Lu de(Tuteur tuteur) {
            return new Lu(tuteur.getId(), tuteur.nomAffiche(), tuteur.getCourriel(), tuteur.getLieu(), tuteur.getAjout().getPar(),
                    tuteur.getAjout().getLe(), tuteur.retrait().map(Correction::getPar).orElse(null),
                    tuteur.retrait().map(Correction::getLe).orElse(null));
        }

        public boolean estActif() {
            return retireLe == null;
        }
    }

    public List<Lu> actifs() {
        return tous.stream().filter(Lu::estActif).toList();
    }

    public Optional<Lu> actif(Long id) {
        return tous.stream().filter(t -> t.estActif() && t.id().equals(id)).findFirst();
    }

    /** Hours a week of its support, as they are written. */
    public String quotite() {
        return Formats.heures(poste.quotite());
    }

    public boolean modifiable() {
        return lectureSeule == null && !poste.supprime();
    }
}
