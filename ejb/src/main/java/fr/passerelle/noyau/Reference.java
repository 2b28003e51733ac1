package fr.passerelle.noyau;

/** Names an object without holding it: its kind (the name of its entity) and its key. */
public record Reference(String type, String cle) {

    public static Reference a(Entite objet) {
        return new Reference(objet.getClass().getSimpleName(), String.valueOf(objet.getId()));
    }

    public static Reference a(Class<?> type, Object cle) {
        return new Reference(type.getSimpleName(), String.valueOf(cle));
    }
}
