package io.jituan.kit.imports.kind;

import io.jituan.web.security.Role;
import java.util.List;
import java.util.Set;

/// One kind of thing that can be imported, such as schools: an `@ApplicationScoped` bean, found by the imports
/// of its service and served at `/imports/<name>`. Everything is declared; how rows are staged, planned and
/// committed is the kit's.
///
/// Rows are matched to what is there by [#keys()], in their order. A column that a file does not have is left
/// as it is; an empty cell empties its field, except in columns of keys and columns with a value of their own
/// ([Column#orElse]), which an empty cell never erases.
///
/// The SQL in a declaration is the programmer's, never the caller's, and uses these names: `s` is the staged
/// row with one typed column per [Column] (null where the file says nothing), `t` the row of the target table,
/// and `moment` the commit, with `moment.now` (timestamptz) and `moment.today` (date, in the district's zone).
public interface ImportKind {
    /// Its name in paths: lower case plural, for example `schools`.
    String name();

    /// What people call it.
    Label label();

    /// The table its rows go to.
    Target target();

    /// Its columns, in the order of the template.
    List<Column> columns();

    /// The natural keys, the strongest first: `school code`, else `division code and name`. Each must be backed
    /// by a unique index. A row must fill all columns of at least one. A row that a weaker key finds may bring
    /// the stronger key with it, where the thing has none yet.
    List<Key> keys();

    /// Fields computed from columns, such as the pinyin of a name.
    default List<Derivation> derivations() {
        return List.of();
    }

    /// Columns that must name something there is, in a table or in the same file.
    default List<Reference> references() {
        return List.of();
    }

    /// Rules over all rows at once, each with the refusal it means.
    default List<SetRule> rules() {
        return List.of();
    }

    /// Roles that may import this kind besides the importer and the district's administrator.
    default Set<Role> alsoAllowed() {
        return Set.of();
    }
}
