/// Every show known, on the user's own disk: searched while one types, filled page by page from a service that lists all shows,
/// and thrown away at any time, for it can be fetched again.
@NullMarked
package cliffhanger.catalogue;

import org.jspecify.annotations.NullMarked;
