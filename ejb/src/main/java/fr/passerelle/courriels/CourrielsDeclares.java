package fr.passerelle.courriels;

import java.util.List;

/** Implemented by a bean of each package that sends mails: {@code return List.of(CourrielContractuels.values())}. */
public interface CourrielsDeclares {

    List<? extends TypeCourriel> types();
}
