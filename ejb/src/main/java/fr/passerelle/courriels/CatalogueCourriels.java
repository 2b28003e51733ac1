package fr.passerelle.courriels;

import fr.passerelle.noyau.Introuvable;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Every {@link TypeCourriel} the packages declare, by code. Two of one code stop the application. */
@ApplicationScoped
class CatalogueCourriels {

    private final Map<String, TypeCourriel> types = new TreeMap<>();
    @Inject
    @Any
    private Instance<CourrielsDeclares> declares;

    @PostConstruct
    void rassembler() {
        declares.stream().flatMap(d -> d.types().stream()).forEach(type -> {
            if (types.put(type.code(), type) != null) {
                throw new IllegalStateException("two mails are called " + type.code());
            }
        });
    }

    Collection<TypeCourriel> tous() {
        return types.values();
    }

    /** @throws Introuvable when no package declares that code */
    TypeCourriel type(String code) {
        TypeCourriel type = types.get(code);
        if (type == null) {
            throw new Introuvable();
        }
        return type;
    }
}
