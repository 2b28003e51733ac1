package fr.passerelle.comptes;

import fr.passerelle.noyau.Acte;

/** What happens to accounts and is written in the journal. */
public enum ActeCompte implements Acte {
    CONNEXION, CONNEXION_REFUSEE, DECONNEXION, DECONNEXION_PAR_ENT,
    LIEN_DEMANDE, MOT_DE_PASSE_CHOISI, COURRIEL_CONFIRME,
    COMPTE_CREE, COMPTE_FERME, COMPTE_ROUVERT, HABILITATION_DONNEE, HABILITATION_FINIE
}
