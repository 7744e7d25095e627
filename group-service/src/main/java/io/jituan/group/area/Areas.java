package io.jituan.group.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// The areas that are registered.
@ApplicationScoped
class Areas implements PanacheRepositoryBase<Area, UUID> {}
