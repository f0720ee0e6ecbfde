/// The command line over the same library file, by picocli. Every command that prints can print JSON. Exit codes: 0 done,
/// 1 not done (a plain sentence on standard error says why), 2 the words were not understood. Nothing here loads JavaFX.
@NullMarked
package cliffhanger.command;

import org.jspecify.annotations.NullMarked;
