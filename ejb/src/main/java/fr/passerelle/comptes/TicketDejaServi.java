package fr.passerelle.comptes;

import fr.passerelle.noyau.ErreurMetier;

/** The ENT's ticket has opened a session already: a ticket opens one. */
public class TicketDejaServi extends ErreurMetier {

    public TicketDejaServi() {
        super("connexion.ticket.deja.servi");
    }
}
