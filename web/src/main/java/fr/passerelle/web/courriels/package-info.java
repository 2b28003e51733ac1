/** The administrators' pages about mails: the outbox and its history, the templates; and the tokens of {@code /api}. */
package fr.passerelle.web.courriels;
