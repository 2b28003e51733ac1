package fr.passerelle.contractuels.calculs;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The number of each id: its place in the order of the ids, from 0. An id given twice bears one number. */
final class Numeros {

    static final int INCONNU = -1;

    private final String[] ids;
    private final Map<String, Integer> parId;

    Numeros(String[] donnes) {
        String[] tries = donnes.clone();
        Arrays.sort(tries);
        parId = new HashMap<>(tries.length * 2);
        int distincts = 0;
        for (String id : tries) {
            if (distincts == 0 || !id.equals(tries[distincts - 1])) {
                parId.put(id, distincts);
                tries[distincts++] = id;
            }
        }
        ids = Arrays.copyOf(tries, distincts);
    }

    String[] ids() {
        return ids;
    }

    int nombre() {
        return ids.length;
    }

    /** {@link #INCONNU} for an id that was not given. */
    int de(String id) {
        Integer numero = parId.get(id);
        return numero == null ? INCONNU : numero;
    }
}
