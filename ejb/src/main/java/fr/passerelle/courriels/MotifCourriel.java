package fr.passerelle.courriels;

/** Why a mail did not leave at its last try. */
public enum MotifCourriel {
    /** The mail server does not answer, or refuses our account: every mail waits. */
    SERVEUR_INJOIGNABLE,
    /** The server asks to come back later (reply 4xx). */
    REPORTE,
    /** The server refuses the address or the mail for good (reply 5xx). */
    REFUSE,
    /** The server has refused for now during three days. */
    TROP_D_ESSAIS,
    /** The line broke before the server had answered. */
    COUPURE,
    /** The node stopped while sending. */
    ARRET,
    /** The link it holds has expired before it could leave. */
    PERIME,
    /** The addressee's server could not deliver it. */
    NON_DISTRIBUE
}
