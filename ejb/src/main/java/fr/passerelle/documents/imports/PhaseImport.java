package fr.passerelle.documents.imports;

/** The two passes over a file: one that only tells, one that does. */
public enum PhaseImport { ANALYSE, EXECUTION }
