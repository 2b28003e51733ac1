package fr.passerelle.referentiel;

/** Who runs a school. */
public enum Secteur { PUBLIC, PRIVE }
