/// Copies of the library that can be gone back to: made by themselves once a day and before anything that changes much, checked, and
/// thinned out as they grow old; what can be done for a library that is damaged; and copies that others left beside it.
@NullMarked
package cliffhanger.backup;

import org.jspecify.annotations.NullMarked;
