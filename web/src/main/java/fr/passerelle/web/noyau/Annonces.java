package fr.passerelle.web.noyau;

import java.util.List;

/** What one domain announces on the public portal, provided by a CDI bean of that domain. */
public interface Annonces {

    List<Annonce> annonces();
}
