package fr.passerelle.web.noyau;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the components of records in views, {@code #{ligne.nom}}, which the expression language does not do by itself before EE 11. */
public class RecordELResolver extends ELResolver {

    private static final ClassValue<Map<String, Method>> LECTURES = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).collect(Collectors.toUnmodifiableMap(
                    RecordComponent::getName, RecordELResolver::lecture));
        }
    };

    private static Method lecture(RecordComponent composant) {
        Method lecture = composant.getAccessor();
        lecture.setAccessible(true);
        return lecture;
    }

    private static Method trouver(Object base, Object property) {
        return base instanceof Record && property != null ? LECTURES.get(base.getClass()).get(property.toString()) : null;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method lecture = trouver(base, property);
        if (lecture == null) {
            return null;
        }
        try {
            context.setPropertyResolved(base, property);
            return lecture.invoke(base);
        } catch (InvocationTargetException echec) {
            throw new ELException(echec.getCause());
        } catch (IllegalAccessException ferme) {
            throw new ELException(ferme);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Method lecture = trouver(base, property);
        if (lecture != null) {
            context.setPropertyResolved(base, property);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (trouver(base, property) != null) {
            throw new PropertyNotWritableException(base.getClass().getName() + "." + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean composant = trouver(base, property) != null;
        if (composant) {
            context.setPropertyResolved(base, property);
        }
        return composant;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }
}
