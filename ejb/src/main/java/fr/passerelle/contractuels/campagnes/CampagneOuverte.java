package fr.passerelle.contractuels.campagnes;

/** A campaign was opened after the others: what each act keeps for a campaign is begun for it, in the same transaction. */
public record CampagneOuverte(Campagne campagne) {
}
