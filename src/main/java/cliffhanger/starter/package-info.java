/// The starter library: real shows to look around in at the first run, shipped as resources with their credits.
@NullMarked
package cliffhanger.starter;

import org.jspecify.annotations.NullMarked;
