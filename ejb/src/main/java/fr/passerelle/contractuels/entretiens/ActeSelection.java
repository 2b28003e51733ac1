package fr.passerelle.contractuels.entretiens;

import fr.passerelle.noyau.Introuvable;
import java.util.Arrays;

/** What the DPE does with candidates, one or several at a time. */
public enum ActeSelection {
    PRESELECTION {
        @Override
        boolean concerne(CandidatChoisi c) {
            return c.isInscrit() && c.getEtat().suites().contains(EtatEntretien.PRESELECTIONNE);
        }
    },
    RENDEZ_VOUS {
        @Override
        boolean concerne(CandidatChoisi c) {
            return c.getEtat().estRetenu();
        }
    },
    ANNONCE {
        @Override
        boolean concerne(CandidatChoisi c) {
            return c.getAAnnoncer() != null;
        }
    },
    ATTENTE {
        @Override
        boolean concerne(CandidatChoisi c) {
            return c.isInscrit() && c.getEtat().suites().contains(EtatEntretien.LISTE_ATTENTE);
        }
    },
    RETRAIT {
        @Override
        boolean concerne(CandidatChoisi c) {
            return c.getAvis() == null && c.getEtat().suites().contains(EtatEntretien.A_EXAMINER);
        }
    };

    /** @throws Introuvable when there is none of that name */
    static ActeSelection nomme(String nom) {
        return Arrays.stream(values()).filter(a -> a.name().equals(nom)).findFirst().orElseThrow(Introuvable::new);
    }

    /** Whether it can be done with that candidate as she is. */
    abstract boolean concerne(CandidatChoisi candidat);
}
