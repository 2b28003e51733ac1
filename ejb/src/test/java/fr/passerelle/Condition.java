package fr.passerelle;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasSourceCodeLocation;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.util.function.Predicate;

/** Conditions of architecture rules written as predicates. */
final class Condition {

    private Condition() {
    }

    static ArchCondition<JavaClass> classes(String phrase, Predicate<JavaClass> vraie) {
        return condition(phrase, vraie);
    }

    static ArchCondition<JavaField> fields(String phrase, Predicate<JavaField> vraie) {
        return condition(phrase, vraie);
    }

    static boolean estInjecte(JavaField champ) {
        return champ.isAnnotatedWith(Inject.class) || champ.isAnnotatedWith(EJB.class) || champ.isAnnotatedWith(Resource.class)
                || champ.isAnnotatedWith(PersistenceContext.class);
    }

    private static <T extends HasName.AndFullName & HasSourceCodeLocation> ArchCondition<T> condition(String phrase, Predicate<T> vraie) {
        return new ArchCondition<>(phrase) {
            @Override
            public void check(T element, ConditionEvents evenements) {
                evenements.add(new SimpleConditionEvent(element, vraie.test(element),
                        element.getFullName() + " should " + phrase + " in " + element.getSourceCodeLocation()));
            }
        };
    }
}
