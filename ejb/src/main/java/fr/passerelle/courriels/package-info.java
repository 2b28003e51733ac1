/**
 * The mails Passerelle sends: an outbox written in the caller's transaction ({@code BoiteEnvoi}), sent after commit with
 * retries and at most once ({@code Facteur}), templates administrators can rewrite with named variables only
 * ({@code ModeleCourriel}), and the history of what was sent. A package that writes mails declares its {@code TypeCourriel}s
 * through {@code CourrielsDeclares}. It may import {@code noyau}, {@code referentiel}, {@code comptes} and {@code documents}.
 */
package fr.passerelle.courriels;
