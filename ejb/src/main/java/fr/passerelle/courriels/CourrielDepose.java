package fr.passerelle.courriels;

/** A mail was written in the outbox; once its transaction is committed it can leave. */
public record CourrielDepose(long courrielId) {
}
