package fr.passerelle.web.noyau;

import java.util.List;

/** What one domain announces on the public portal, provided by a CDI bean of that domain: of what is over, only what it names. */
public interface Annonces {

    List<Annonce> annonces();
}
