/// How long the program takes from being started until there is something to see, beside a bare JavaFX window on the same screen
/// in the same run. `src/bench/startup` builds the package and prints the table.
package cliffhanger.startup;
