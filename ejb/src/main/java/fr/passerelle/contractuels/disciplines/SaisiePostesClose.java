package fr.passerelle.contractuels.disciplines;

import fr.passerelle.contractuels.LectureSeule;

/** The posts of the discipline were closed by the DOS; the message says when and by whom. */
public class SaisiePostesClose extends LectureSeule {

    public SaisiePostesClose(Declenchement cloture) {
        super(motif(cloture));
    }

    public static Motif motif(Declenchement cloture) {
        return new Motif("postes.saisie_close", cloture.getMoment(), cloture.getPar());
    }
}
