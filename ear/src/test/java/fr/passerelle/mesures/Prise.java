package fr.passerelle.mesures;

import java.util.List;

/** A measure that can be taken on the running demonstration. */
interface Prise {

    /** What is measured, as the progress tells it. */
    String nom();

    /** Takes it. @throws Exception when it cannot be taken */
    List<Mesure> prendre() throws Exception;
}
