/**
 * The doors of the web application: which address lies behind which, who a session belongs to, and the mechanism that
 * names the caller to the container. It imports {@code comptes} and {@code noyau} only.
 */
package fr.passerelle.web.noyau.securite;
